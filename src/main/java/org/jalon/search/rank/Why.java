package org.jalon.search.rank;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.search.SearchResult.Reason;
import org.jalon.search.index.Entry;
import org.jalon.search.lexicon.FrenchSound;
import org.jalon.search.text.NameWords;
import org.jalon.search.understand.Meaning;

/** Why a place answers a question, to be said to the person. */
public final class Why {

    private Why() {}

    /** The reasons, best first; none for a question without words. */
    public static Set<Reason> of(Question question, Entry entry) {
        Meaning meaning = question.meaning();
        Set<Reason> reasons = new LinkedHashSet<>();
        if (isNamed(meaning, entry)) {
            reasons.add(Reason.NAME);
        }
        if (question.isOfKind(entry)) {
            reasons.add(Reason.STRUCTURE);
        }
        if (meaning.needs().stream().anyMatch(need -> ByNeed.isExact(need, entry))) {
            reasons.add(Reason.TOPIC);
        } else if (meaning.needs().stream().anyMatch(need -> ByNeed.isAcceptable(need, entry))) {
            reasons.add(Reason.SERVICE);
        }
        if (question.isThere(entry)) {
            reasons.add(Reason.COMMUNE);
        }
        if (reasons.isEmpty() && !meaning.names().isEmpty()) {
            reasons.add(Reason.DESCRIPTION);
        }
        return reasons;
    }

    private static boolean isNamed(Meaning meaning, Entry entry) {
        if (meaning.names().isEmpty()) {
            return false;
        }
        NameWords name = NameWords.of(entry.name());
        List<String> sounds = Stream.concat(name.words().stream(), name.joined().stream())
                .map(FrenchSound::of)
                .toList();
        return meaning.names().stream().map(FrenchSound::of).anyMatch(sounds::contains);
    }
}
