package org.jalon.newsroom.easy.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a check found.
 *
 * @param findings in the order of the text
 * @param words of the text
 * @param sentences of it
 * @param ease how easy it reads, from 0 (hard) to 100 (easy); absent for texts too short to tell
 */
public record Report(List<Finding> findings, int words, int sentences, OptionalInt ease) {

    public Report {
        findings = List.copyOf(findings);
    }

    /** How often each rule has something to say, in the order of the rules. */
    public Map<Rule, Integer> counts() {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return counts;
    }

    /** Words of a sentence on average, rounded; 0 for an empty text. */
    public int wordsOfSentence() {
        return sentences == 0 ? 0 : Math.round((float) words / sentences);
    }
}
