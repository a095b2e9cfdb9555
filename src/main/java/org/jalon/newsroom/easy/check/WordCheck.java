package org.jalon.newsroom.easy.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.newsroom.easy.check.Lexicon.Kind;
import org.jalon.newsroom.easy.check.Lexicon.Phrase;

/** Words that people may not know: each is named once, where it comes first. */
final class WordCheck implements Check {

    /** Letters of a word that is long; French has few everyday words of this length, and those are on a list. */
    private static final int LONG = 13;

    private static final Map<Kind, Rule> LISTS = Map.of(
            Kind.HARD, Rule.HARD_WORD,
            Kind.FOREIGN, Rule.FOREIGN,
            Kind.FIGURE, Rule.FIGURE,
            Kind.ABBREVIATION, Rule.ABBREVIATION,
            Kind.PERSON, Rule.IMPERSONAL);

    @Override
    public void look(Reading reading, Findings findings) {
        Lexicon lexicon = Lexicon.of(reading.language());
        Set<String> named = new HashSet<>();
        reading.sentences().forEach(sentence -> {
            int at = 0;
            while (at < sentence.tokens().size()) {
                at += look(sentence, at, lexicon, named, findings);
            }
        });
    }

    /** Looks at what begins with a word, and says how many words that takes. */
    private static int look(Sentence sentence, int at, Lexicon lexicon, Set<String> named, Findings findings) {
        Token token = sentence.at(at);
        Phrase best = null;
        for (Kind kind : LISTS.keySet()) {
            Optional<Phrase> found = lexicon.find(kind, sentence, at).filter(phrase -> isMeant(phrase, sentence, at));
            if (found.isPresent()
                    && (best == null
                            || found.get().words().size() > best.words().size())) {
                best = found.get();
            }
        }
        if (best != null) {
            Token last = sentence.at(at + best.words().size() - 1);
            if (named.add(String.join(" ", best.words()))) {
                findings.add(LISTS.getOrDefault(best.kind(), Rule.HARD_WORD), token, last, best.instead());
            }
            return best.words().size();
        }
        if (isLong(token, at) && lexicon.find(Kind.KNOWN, sentence, at).isEmpty() && named.add(token.lower())) {
            findings.add(Rule.LONG_WORD, token, Integer.toString(token.text().length()));
        }
        return 1;
    }

    /** Names of people and places are not words; short forms are in small letters or followed by a full stop. */
    private static boolean isMeant(Phrase phrase, Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean name = at > 0 && token.isCapitalised() && phrase.words().size() == 1;
        boolean initials =
                token.text().length() > 1 && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
        return !name || initials && phrase.kind() != Kind.HARD;
    }

    private static boolean isLong(Token token, int at) {
        boolean name = at > 0 && token.isCapitalised();
        for (String part : token.text().split("[-‐]")) {
            if (part.length() >= LONG && !name && !part.equals(part.toUpperCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
