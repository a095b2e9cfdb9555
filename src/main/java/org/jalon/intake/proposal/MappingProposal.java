package org.jalon.intake.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.proposal.ProposedColumn.Reason;
import org.jalon.intake.read.Sample;
import org.jalon.territory.Gazetteer;

/**
 * What the columns of a file seem to be for, before anybody says so.
 *
 * @param columns in the order of the file
 * @param traps that were seen
 */
public record MappingProposal(List<ProposedColumn> columns, List<Trap> traps) {

    public MappingProposal {
        columns = List.copyOf(columns);
        traps = List.copyOf(traps);
    }

    /** Looks at names and values of all columns of a sample. Deterministic. */
    public static MappingProposal of(Sample sample, Gazetteer gazetteer) {
        Map<String, ColumnFacts> facts = facts(sample);
        List<ProposedColumn> columns = new Proposer(gazetteer).propose(List.copyOf(facts.values()));
        return new MappingProposal(columns, TrapFinder.find(columns, facts, gazetteer));
    }

    /** What a mapping makes of the columns of a sample, in the same shape. */
    public static MappingProposal of(Sample sample, Mapping mapping, Gazetteer gazetteer) {
        Map<String, ColumnFacts> facts = facts(sample);
        List<ProposedColumn> columns = facts.values().stream()
                .map(column -> MappedColumns.read(column, mapping))
                .toList();
        return new MappingProposal(columns, TrapFinder.find(columns, facts, gazetteer));
    }

    /** A column for this target, with its values translated anew: what somebody chose instead of the proposal. */
    public static ProposedColumn use(Sample sample, String column, Target target) {
        ColumnFacts facts = ColumnFacts.of(column, sample.rows());
        return new ProposedColumn(
                column, facts.samples(3), target, 1, Reason.MAPPED, "", ValueGuesses.translate(facts, target));
    }

    private static Map<String, ColumnFacts> facts(Sample sample) {
        Map<String, ColumnFacts> facts = new LinkedHashMap<>();
        sample.columns().forEach(column -> facts.put(column, ColumnFacts.of(column, sample.rows())));
        return facts;
    }

    /** The traps that are left with columns for other targets. */
    public List<Trap> traps(List<ProposedColumn> chosen, Sample sample, Gazetteer gazetteer) {
        return TrapFinder.find(chosen, facts(sample), gazetteer);
    }

    public Mapping toMapping() {
        MappingDraft draft = MappingDraft.empty();
        columns.forEach(draft::use);
        return draft.build();
    }
}
