package org.jalon.duplicates;

import java.util.Optional;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs somebody wants to see, among those of their territories. What is null lets all through.
 *
 * @param view what state they are in
 * @param within a territory that both records are in
 * @param source that one of the records is of
 * @param certainty how sure the model is
 */
public record PairFilter(
        View view,
        @Nullable Territory within,
        @Nullable String source,
        @Nullable Certainty certainty) {

    /** All that waits. */
    public static final PairFilter ALL = new PairFilter(View.OPEN, null, null, null);

    /** What state they are in. */
    public enum View {
        /** For a person to decide, the likeliest first. */
        OPEN,
        /** Decided, by people or when a source was read, the last first. */
        DECIDED
    }

    /** How sure the model is that they are one place. */
    public enum Certainty {
        CERTAIN,
        DOUBTFUL
    }

    public Optional<Territory> territory() {
        return Optional.ofNullable(within);
    }

    public PairFilter withView(View other) {
        return new PairFilter(other, within, source, certainty);
    }

    public PairFilter withTerritory(@Nullable Territory other) {
        return new PairFilter(view, other, source, certainty);
    }

    public PairFilter withSource(@Nullable String other) {
        return new PairFilter(view, within, other, certainty);
    }

    public PairFilter withCertainty(@Nullable Certainty other) {
        return new PairFilter(view, within, source, other);
    }

    /** Whether it leaves out anything but states. */
    public boolean isNarrow() {
        return !equals(ALL.withView(view));
    }
}
