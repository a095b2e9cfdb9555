package org.jalon.intake.correspond;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.proposal.MappingProposal;
import org.jalon.intake.read.RowFile;
import org.jalon.intake.read.Sample;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.source.MappingVersion;
import org.jalon.intake.source.MappingVersions;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.jspecify.annotations.Nullable;

/** The files and versions behind the page of a mapping; keeping one is noted in the audit trail. */
final class MappingDesk {

    /** Enough rows to know a column by, and few enough to answer at once. */
    private static final int ROWS = 300;

    private static final int RUNS = 30;
    private static final String PROPOSAL = "p";

    /** Of a source without a file. */
    private static final Sample NOTHING =
            new Sample(Sample.Format.CSV, "", "", "", List.of(), "", List.of(), 0, List.of(), List.of());

    private final Database database;
    private final MappingVersions versions;
    private final RunTable runs;
    private final RunFiles files;
    private final Gazetteer gazetteer;
    private final AuditTrail audit;

    MappingDesk(
            Database database,
            MappingVersions versions,
            RunTable runs,
            RunFiles files,
            Gazetteer gazetteer,
            AuditTrail audit) {
        this.database = database;
        this.versions = versions;
        this.runs = runs;
        this.files = files;
        this.gazetteer = gazetteer;
        this.audit = audit;
    }

    /**
     * What to work on.
     *
     * @param passage id of the run whose file is looked at, else the last one that has a file
     * @param basis what to begin with, else the version in use, else the proposal
     */
    Workpiece open(SourceSettings source, String passage, String basis) {
        Run run = run(source, passage);
        Sample sample = run == null ? NOTHING : sample(source, run);
        Optional<MappingVersion> version = basis.equals(PROPOSAL)
                ? Optional.empty()
                : number(basis)
                        .flatMap(number -> versions.find(source.name(), number))
                        .or(() -> versions.findCurrent(source.name()));
        if (version.isPresent()) {
            Mapping mapping = Mapping.parse(version.get().json());
            MappingProposal columns = MappingProposal.of(sample, mapping, gazetteer);
            return new Workpiece(source, run, sample, "v" + version.get().version(), mapping, columns);
        }
        MappingProposal proposal = MappingProposal.of(sample, gazetteer);
        return new Workpiece(source, run, sample, PROPOSAL, proposal.toMapping(), proposal);
    }

    private @Nullable Run run(SourceSettings source, String passage) {
        return runs.find(passage)
                .filter(run -> run.source().equals(source.name()))
                .filter(run -> files.find(run.order()).isPresent())
                .or(() -> runs.list(source.name(), RUNS).stream()
                        .filter(run -> files.find(run.order()).isPresent())
                        .findFirst())
                .orElse(null);
    }

    private Sample sample(SourceSettings source, Run run) {
        Path file = files.find(run.order()).orElseThrow();
        try {
            return RowFile.open(file, run.order().origin(), source.supply().reading())
                    .sample(ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> number(String basis) {
        return basis.matches("v\\d{1,6}") ? Optional.of(Integer.valueOf(basis.substring(1))) : Optional.empty();
    }

    /** Keeps a mapping as the version that the next run reads by; its number. */
    int save(Actor actor, SourceSettings source, Mapping mapping, String note) {
        return Objects.requireNonNull(database.transaction().execute(transaction -> {
            MappingVersion added = versions.add(
                    source.name(), mapping.toJson(), actor.account().id(), note);
            note(actor, "intake.act.mapped", source, added.version());
            return added.version();
        }));
    }

    /** Reads by an earlier version again. */
    void restore(Actor actor, SourceSettings source, int version) {
        database.transaction().executeWithoutResult(transaction -> {
            if (versions.find(source.name(), version).isPresent()) {
                versions.use(source.name(), version);
                note(actor, "intake.act.mapping-restored", source, version);
            }
        });
    }

    Optional<MappingVersion> find(SourceSettings source, int version) {
        return versions.find(source.name(), version);
    }

    List<MappingVersion> list(SourceSettings source) {
        return versions.list(source.name());
    }

    private void note(Actor actor, String act, SourceSettings source, int version) {
        audit.note(actor, act, source.name(), Map.of("version", Integer.toString(version)));
    }
}
