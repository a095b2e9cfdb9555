package org.jalon.intake;

import org.jalon.coherence.Coherence;
import org.jalon.directory.Directory;
import org.jalon.duplicates.Duplicates;
import org.jalon.intake.fetch.Download;
import org.jalon.territory.Gazetteer;

/**
 * What every run works with.
 *
 * @param mostBytes of a file, once it is unpacked
 */
record ImportTools(
        Gazetteer gazetteer,
        Coherence coherence,
        Directory directory,
        Duplicates duplicates,
        Download download,
        long mostBytes) {}
