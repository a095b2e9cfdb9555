package org.jalon.newsroom.front;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.jalon.directory.Service;
import org.jalon.newsroom.find.Findable;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Some things under one title.
 *
 * @param title in French, empty for the usual one of its kind
 * @param english title, empty where nobody translated it
 * @param source of what is in it
 * @param most things to show
 * @param from first day on which it is shown, null for any
 * @param until last day, null for any
 */
public record Block(
        String title,
        String english,
        Source source,
        int most,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static final int MOST_ENTRIES = 12;

    /** Where the things of a block come from. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Chosen.class), @JsonSubTypes.Type(Rule.class)})
    public sealed interface Source {}

    /** What editors chose, in their order. */
    public record Chosen(List<Choice> choices) implements Source {

        public Chosen {
            choices = List.copyOf(choices);
        }
    }

    /**
     * The newest of a kind; of events, the next ones.
     *
     * @param kind of things
     * @param section that they stand in, empty for any
     * @param theme that they have, empty for any
     * @param territory that they are about, null for any
     * @param need that resources help with, null for any
     * @param days how far ahead events begin at most, 0 for any time
     */
    public record Rule(
            Findable.Kind kind,
            String section,
            String theme,
            @Nullable Territory territory,
            @Nullable Service need,
            int days)
            implements Source {

        static final int WEEK = 7;

        static Rule of(Findable.Kind kind) {
            return new Rule(kind, "", "", null, null, kind == Findable.Kind.EVENT ? WEEK : 0);
        }
    }

    public Block {
        most = Math.clamp(most, 1, MOST_ENTRIES);
    }

    /** A block without title or dates. */
    static Block of(Source source, int most) {
        return new Block("", "", source, most, null, null);
    }

    boolean isShownOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
