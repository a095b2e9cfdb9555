package org.jalon.newsroom.easy.check;

import java.util.List;
import org.jalon.site.Language;

/** The one way in: what those rules say of a text. It never refuses a text; whoever writes decides. */
public final class EasyCheck {

    /** Characters of a text; of a longer one only its beginning is looked at. */
    public static final int LONGEST = 40_000;

    private static final List<Check> CHECKS = List.of(
            new SentenceCheck(),
            new IdeaCheck(),
            new WordCheck(),
            new AcronymCheck(),
            new NumberCheck(),
            new DateCheck(),
            new NegationCheck(),
            new PassiveCheck(),
            new PronounCheck(),
            new SignCheck(),
            new LayoutCheck());

    private EasyCheck() {}

    /**
     * Looks at a text.
     *
     * @param markdown as it was written
     * @param language that it is in
     */
    public static Report check(String markdown, Language language) {
        String text = markdown.substring(0, Math.min(markdown.length(), LONGEST));
        Reading reading = Reader.read(text, language);
        Findings findings = new Findings(text);
        CHECKS.forEach(check -> check.look(reading, findings));
        int words = reading.sentences().mapToInt(Sentence::words).sum();
        int sentences = (int) reading.sentences().count();
        return new Report(findings.list(), words, sentences, Readability.ease(reading));
    }

    /** The sentences of a text without Markdown, in order, as the check cuts them. */
    public static List<String> sentences(String plain, Language language) {
        return Reader.read(plain, language).sentences().map(Sentence::text).toList();
    }
}
