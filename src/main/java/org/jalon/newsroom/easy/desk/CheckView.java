package org.jalon.newsroom.easy.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.newsroom.easy.check.Finding;
import org.jalon.newsroom.easy.check.Report;
import org.jalon.newsroom.easy.check.Rule;
import org.jalon.site.Words;

/**
 * What a check found, in words.
 *
 * @param summary in a sentence: how much advice, and of what
 * @param measures how long sentences are, how easy the text reads; empty for no text
 * @param advice in the order of the text
 */
public record CheckView(String summary, String measures, List<Advice> advice) {

    private static final int NAMED = 3;

    /**
     * A piece of advice.
     *
     * @param start of the words in the text
     * @param end of them, exclusive
     * @param where the line
     * @param words themselves
     * @param what is found
     * @param why it is hard
     * @param instead what to do
     * @param strong whether it matters more than most
     */
    public record Advice(
            int start, int end, String where, String words, String what, String why, String instead, boolean strong) {}

    static CheckView of(Report report, Words words) {
        return new CheckView(
                summary(report, words),
                measures(report, words),
                report.findings().stream()
                        .map(finding -> advice(finding, words))
                        .toList());
    }

    private static String summary(Report report, Words words) {
        if (report.words() == 0) {
            return words.say("easycheck.empty");
        }
        if (report.findings().isEmpty()) {
            return words.say("easycheck.none");
        }
        List<Map.Entry<Rule, Integer>> most = report.counts().entrySet().stream()
                .sorted(Map.Entry.<Rule, Integer>comparingByValue().reversed())
                .toList();
        List<String> named = new ArrayList<>();
        most.stream()
                .limit(NAMED)
                .forEach(
                        each -> named.add(words.say("easycheck." + each.getKey().slug() + ".count", each.getValue())));
        return words.say(
                "easycheck.summary", report.findings().size(), String.join(", ", named), most.size() > NAMED ? 1 : 0);
    }

    private static String measures(Report report, Words words) {
        if (report.words() == 0) {
            return "";
        }
        String length = words.say("easycheck.measures", report.words(), report.wordsOfSentence());
        return report.ease().isEmpty()
                ? length
                : length + " " + words.say("easycheck.ease", report.ease().getAsInt());
    }

    private static Advice advice(Finding finding, Words words) {
        String key = "easycheck." + finding.rule().slug();
        String instead =
                finding.about().isEmpty() || words.find(key + ".instead").isEmpty()
                        ? words.say(key + ".do")
                        : words.say(key + ".instead", finding.about());
        return new Advice(
                finding.start(),
                finding.end(),
                words.say("easycheck.line", Integer.toString(finding.line())),
                finding.words(),
                words.say(key + ".what"),
                words.say(key + ".why"),
                instead,
                finding.rule().isStrong());
    }
}
