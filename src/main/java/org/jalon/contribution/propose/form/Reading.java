package org.jalon.contribution.propose.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jalon.contribution.Bounds;
import org.jalon.contribution.ProposalKind;
import org.jalon.directory.Field;
import org.jalon.directory.PlaceId;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** What a form is read into, question by question. */
final class Reading {

    private final Words words;
    private final Map<Field, List<String>> said = new EnumMap<>(Field.class);
    private final List<Slip> slips = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private ProposalKind kind;
    private @Nullable PlaceId sameAs;
    private String begins = "";

    Reading(Words words, ProposalKind kind) {
        this.words = words;
        this.kind = kind;
    }

    Words words() {
        return words;
    }

    /** A field has these values; none says that there is nothing. Too many, or one too long, is a slip. */
    void say(Field field, List<String> values) {
        int longest = Bounds.longest(field);
        int most = field.isMultiple() ? Bounds.MOST_VALUES : 1;
        Optional<String> tooLong =
                values.stream().filter(value -> value.length() > longest).findFirst();
        if (tooLong.isPresent()) {
            slip(
                    Names.id(field),
                    Names.label(field, words),
                    "long",
                    longest,
                    tooLong.get().length());
        } else if (values.size() > most) {
            slip(Names.id(field), Names.label(field, words), "many", most);
        } else {
            said.put(field, List.copyOf(values));
        }
    }

    /** A field has this value, or none when it is empty. */
    void say(Field field, String value) {
        say(field, value.isEmpty() ? List.of() : List.of(value));
    }

    /** @param key of the message after {@code propose.slip.} */
    void slip(String id, String where, String key, Object... arguments) {
        slips.add(new Slip(id, where, words.say("propose.slip." + key, arguments)));
    }

    void slip(Slip slip) {
        slips.add(slip);
    }

    /** Something to look at before it is sent. */
    void note(String text) {
        notes.add(text);
    }

    void kind(ProposalKind other) {
        kind = other;
    }

    void sameAs(PlaceId keeper) {
        sameAs = keeper;
    }

    /** A sentence that says in words what no field holds. */
    void begin(String sentence) {
        begins = sentence;
    }

    Map<Field, List<String>> said() {
        return said;
    }

    List<Slip> slips() {
        return slips;
    }

    /** Whether nothing is wrong with it and it says the same as another. */
    boolean saysLike(Reading other) {
        return slips.isEmpty()
                && said.equals(other.said)
                && kind == other.kind
                && Objects.equals(sameAs, other.sameAs)
                && begins.equals(other.begins);
    }

    TypedProposal proposal(Typed typed, Map<Field, List<String>> news, Own own) {
        String message = (begins + "\n" + own.message()).strip();
        return new TypedProposal(typed, kind, news, sameAs, message, own.address(), slips, List.copyOf(notes));
    }
}
