package org.jalon.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jalon.directory.Directory;
import org.jalon.directory.SourceSummary;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.source.MappingVersions;
import org.jalon.intake.source.SourceTable;
import org.jalon.intake.source.Supply;

/** The sources that coordinators keep, and those that were only ever imported from the command line. Thread-safe. */
public final class Sources {

    private final SourceTable table;
    private final MappingVersions versions;
    private final Directory directory;
    private final Clock clock;

    Sources(SourceTable table, MappingVersions versions, Directory directory, Clock clock) {
        this.table = table;
        this.versions = versions;
        this.directory = directory;
        this.clock = clock;
    }

    /** All, by name, those of the command line among them. */
    public List<SourceSettings> list() {
        List<SourceSettings> known = table.list();
        List<String> unknown = directory.listSources().stream()
                .map(SourceSummary::name)
                .filter(name -> known.stream().noneMatch(source -> source.name().equals(name)))
                .toList();
        unknown.forEach(this::meet);
        return unknown.isEmpty() ? known : table.list();
    }

    public Optional<SourceSettings> find(String name) {
        return table.find(name);
    }

    /** The source that addresses of pages call so. */
    public Optional<SourceSettings> findBySlug(String slug) {
        return table.findBySlug(slug);
    }

    /** Notes a source that was imported from the command line, unless it is known. */
    public void meet(String name) {
        table.add(name, Supply.Kind.COMMAND, clock.instant());
    }

    /**
     * Adds a source.
     *
     * @throws org.jalon.site.UserError when no source may be called so
     * @return its settings; empty when there is one of this name
     */
    public Optional<SourceSettings> add(String name, Supply supply) {
        ImportOrder.checkName(name);
        if (!table.add(name, supply.kind(), clock.instant())) {
            return Optional.empty();
        }
        SourceSettings settings = table.find(name).orElseThrow().with(supply);
        table.save(settings);
        return Optional.of(settings);
    }

    /** The version of a mapping; empty for 0, which is the columns of the national standard. */
    public Optional<Mapping> findMapping(String source, int version) {
        return versions.find(source, version).map(kept -> Mapping.parse(kept.json()));
    }

    /** The version of a mapping that was brought from elsewhere, such as the command line; kept, and not used yet. */
    int keepMapping(String source, Mapping mapping) {
        return versions.keep(source, mapping.toJson());
    }

    /** From now on the source is read by this version. */
    void useMapping(String source, int version) {
        versions.use(source, version);
    }

    /** Keeps what was settled of a source that is known. */
    public void save(SourceSettings settings) {
        table.save(settings);
    }
}
