package org.jalon.intake.correspond;

import org.jalon.intake.SourceSettings;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.proposal.MappingProposal;
import org.jalon.intake.read.Sample;
import org.jalon.intake.run.Run;
import org.jspecify.annotations.Nullable;

/**
 * What somebody works on: the rows of a file and the mapping they begin with.
 *
 * @param source whose file it is
 * @param run that has the file, null when the source has none yet
 * @param sample its first rows, empty without a file
 * @param basis what the mapping is: {@code v3} for a saved version, {@code p} for the proposal
 * @param mapping as it was before any change on the page
 * @param columns the same, column by column
 */
record Workpiece(
        SourceSettings source,
        @Nullable Run run,
        Sample sample,
        String basis,
        Mapping mapping,
        MappingProposal columns) {

    String passage() {
        return run == null ? "" : run.id();
    }

    boolean hasFile() {
        return run != null;
    }
}
