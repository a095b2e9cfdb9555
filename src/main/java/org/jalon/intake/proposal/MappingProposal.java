package org.jalon.intake.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.intake.mapping.Mapping;
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

    private static Map<String, ColumnFacts> facts(Sample sample) {
        Map<String, ColumnFacts> facts = new LinkedHashMap<>();
        sample.columns().forEach(column -> facts.put(column, ColumnFacts.of(column, sample.rows())));
        return facts;
    }

    public Mapping toMapping() {
        MappingDraft draft = MappingDraft.empty();
        columns.forEach(draft::use);
        return draft.build();
    }
}
