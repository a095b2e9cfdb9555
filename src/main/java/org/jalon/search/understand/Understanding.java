package org.jalon.search.understand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.search.lexicon.Kind;
import org.jalon.search.lexicon.Lexicon;
import org.jalon.search.lexicon.Mention;
import org.jalon.search.lexicon.Need;
import org.jalon.search.lexicon.Token;
import org.jalon.territory.Gazetteer;

/**
 * Tells apart, in what a person typed, the commune, the kind of structure, the need and the words of a name. Where
 * phrases overlap, the longest wins. Thread-safe.
 */
public final class Understanding {

    /** More words than a question has: the rest is not read. */
    private static final int MAX_WORDS = 30;

    /** Words that tell nothing about what is searched. */
    private static final Set<String> FILLERS = Set.copyOf(Arrays.asList(("""
            ou trouver trouve cherche chercher recherche je tu il on nous vous veux voudrais veut besoin aide aider aidez \
            pres proche proximite chez moi mon ma mes me m j se son sa ses nos notre votre ce cette qui que quoi quel quelle \
            comment avec sans faire fait est sont ai etre avoir peut peux pouvoir lieu lieux endroit adresse quartier autour \
            centre-ville ville commune village gratuit gratuite gratuitement svp merci bonjour plus cote ne pas n y c qu si \
            aujourd hui maintenant ouvert ouverte horaires france numerique accompagnement accompagner personne""").split("\\s+")));

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    public Understanding(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /** What the text means in a directory of this coverage. */
    public Meaning of(String text, Coverage coverage) {
        List<Token> tokens = Token.list(text).stream().limit(MAX_WORDS).toList();
        List<String> words = tokens.stream().map(Token::text).toList();
        List<String> spelled = words.stream()
                .map(word -> coverage.knows(word) ? word : lexicon.spell(word))
                .toList();
        Found<Where> where = new WhereFinder(gazetteer, coverage).find(text, tokens, this::isKnown);
        List<Found<Object>> phrases = phrases(spelled, where != null);
        BitSet taken = new BitSet();
        Set<Kind> kinds = new LinkedHashSet<>();
        Set<Need> needs = new LinkedHashSet<>();
        List<String> asked = new ArrayList<>();
        for (Found<Object> phrase : phrases) {
            if (where != null && phrase.overlaps(where)) {
                if (where.size() > phrase.size() || where.size() == phrase.size() && isOnlyHeard(words, phrase)) {
                    continue;
                }
                where = null;
            }
            if (taken.get(phrase.from(), phrase.to()).isEmpty()) {
                taken.set(phrase.from(), phrase.to());
                switch (phrase.meaning()) {
                    case Kind kind -> {
                        kinds.add(kind);
                        asked.add(text.substring(
                                tokens.get(phrase.from()).start(),
                                tokens.get(phrase.to() - 1).end()));
                    }
                    case Need need -> needs.add(need);
                    default -> throw new IllegalStateException("neither kind nor need");
                }
            }
        }
        if (where != null) {
            taken.set(where.from(), where.to());
        }
        return new Meaning(
                text,
                where == null ? null : where.meaning(),
                kinds,
                String.join(" ", asked),
                needs,
                names(words, taken, where == null ? List.of() : where.meaning().words()),
                words.stream().filter(word -> !Token.isEmptyWord(word)).toList());
    }

    /** Kinds and needs, the longest phrases first. Of the same words, a kind where a commune is named, else a need. */
    private List<Found<Object>> phrases(List<String> words, boolean located) {
        List<Found<Object>> phrases = new ArrayList<>();
        List<Found<Object>> needs = new ArrayList<>();
        for (Mention<Kind> mention : lexicon.findKinds(words)) {
            mention.meanings().forEach(kind -> phrases.add(Found.of(mention, kind)));
        }
        for (Mention<Need> mention : lexicon.findNeeds(words)) {
            mention.meanings().forEach(need -> needs.add(Found.of(mention, need)));
        }
        phrases.addAll(located ? phrases.size() : 0, needs);
        phrases.sort(
                Comparator.comparingInt((Found<Object> found) -> found.size()).reversed());
        return phrases;
    }

    private boolean isKnown(String word) {
        return lexicon.hasWord(word) || FILLERS.contains(word);
    }

    /** Whether the words only sound like a phrase: Merris is a commune, and no mairie. */
    private boolean isOnlyHeard(List<String> words, Found<?> phrase) {
        return words.subList(phrase.from(), phrase.to()).stream().noneMatch(lexicon::hasWord);
    }

    private static List<String> names(List<String> words, BitSet taken, List<String> ofPlace) {
        return IntStream.range(0, words.size())
                .filter(i -> !taken.get(i))
                .mapToObj(words::get)
                .filter(word -> !Token.isEmptyWord(word) && !FILLERS.contains(word) && !ofPlace.contains(word))
                .distinct()
                .toList();
    }

    /** Something understood, from one word to another. */
    record Found<T>(int from, int to, int size, T meaning) {

        static Found<Object> of(Mention<?> mention, Object meaning) {
            return new Found<>(mention.from(), mention.to(), mention.size(), meaning);
        }

        boolean overlaps(Found<?> other) {
            return from < other.to && other.from < to;
        }
    }
}
