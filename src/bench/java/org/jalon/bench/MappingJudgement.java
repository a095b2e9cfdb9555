package org.jalon.bench;

import java.io.PrintStream;
import java.util.Collections;
import java.util.Set;
import org.jalon.directory.Field;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.proposal.MappingProposal;
import org.jalon.intake.proposal.ProposedColumn;
import org.jalon.intake.proposal.Target;
import org.jspecify.annotations.Nullable;

/**
 * How many columns of a proposal are as a person mapped them; see {@link MappingBench}.
 *
 * @param right columns in use with a field in common
 * @param wrong columns in use with other fields
 * @param missed columns in use with nothing proposed
 * @param left columns of no use with nothing proposed
 * @param extra columns of no use with something proposed
 */
record MappingJudgement(int right, int wrong, int missed, int left, int extra) {

    static final MappingJudgement NONE = new MappingJudgement(0, 0, 0, 0, 0);

    static MappingJudgement of(MappingProposal proposal, Mapping config, @Nullable PrintStream out) {
        MappingJudgement sum = NONE;
        for (ProposedColumn column : proposal.columns()) {
            if (!column.samples().isEmpty()) {
                Set<Field> wanted = config.fieldsOf(column.column());
                MappingJudgement one = of(column, wanted);
                sum = sum.and(one);
                if (out != null) {
                    out.printf(
                            "  %-6s %-60.60s %s %.2f %s wanted %s%n",
                            one.word(),
                            column.column(),
                            column.target().code(),
                            column.confidence(),
                            column.reason(),
                            wanted);
                }
            }
        }
        return sum;
    }

    private static MappingJudgement of(ProposedColumn column, Set<Field> wanted) {
        boolean proposed = column.target().kind() != Target.NONE.kind();
        if (wanted.isEmpty()) {
            return proposed ? new MappingJudgement(0, 0, 0, 0, 1) : new MappingJudgement(0, 0, 0, 1, 0);
        }
        if (!proposed) {
            return new MappingJudgement(0, 0, 1, 0, 0);
        }
        return Collections.disjoint(column.fields(), wanted)
                ? new MappingJudgement(0, 1, 0, 0, 0)
                : new MappingJudgement(1, 0, 0, 0, 0);
    }

    MappingJudgement and(MappingJudgement other) {
        return new MappingJudgement(
                right + other.right,
                wrong + other.wrong,
                missed + other.missed,
                left + other.left,
                extra + other.extra);
    }

    double rightShare() {
        return right + wrong + missed == 0 ? 1 : (double) right / (right + wrong + missed);
    }

    double rightOrLeftShare() {
        return (double) (right + left) / Math.max(1, right + wrong + missed + left + extra);
    }

    private String word() {
        return right > 0 ? "right" : wrong > 0 ? "WRONG" : missed > 0 ? "MISSED" : left > 0 ? "left" : "extra";
    }
}
