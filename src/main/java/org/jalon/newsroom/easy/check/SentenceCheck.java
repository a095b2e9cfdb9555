package org.jalon.newsroom.easy.check;

/**
 * Short sentences. The standards give no number of words; 15 is what many guides to plain writing take as the longest comfortable
 * sentence, and above 20 words readers who are not used to reading lose its beginning.
 */
final class SentenceCheck implements Check {

    static final int LONG = 15;
    static final int TOO_LONG = 20;

    @Override
    public void look(Reading reading, Findings findings) {
        reading.sentences().forEach(sentence -> {
            int words = sentence.words();
            if (words > LONG) {
                Rule rule = words > TOO_LONG ? Rule.SENTENCE_TOO_LONG : Rule.SENTENCE_LONG;
                findings.add(rule, sentence.start(), sentence.end(), Integer.toString(words));
            }
        });
    }
}
