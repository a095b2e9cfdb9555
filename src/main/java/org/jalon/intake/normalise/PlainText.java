package org.jalon.intake.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Texts for people: markup becomes plain text, signs that cannot be seen are removed, length is bounded. */
final class PlainText implements CellReader {

    private static final int LINE_LENGTH = 300;
    private static final int TEXT_LENGTH = 10_000;

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|<!--|&(?:[a-zA-Z]{2,10}|#\\d{1,6});");
    private static final Pattern BLOCKS = Pattern.compile("br|p|div|li|ul|ol|tr|h[1-6]");
    /** Controls and the marks that reorder or hide letters, except tabs and line feeds. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\t\\n\\u200D]]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[\\t\\p{Zs}]+");
    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\\n\\s*\\n\\s*");

    @Override
    public Reading read(Field field, String raw) {
        List<RecordIssue> issues = new ArrayList<>();
        boolean paragraphs = field == Field.DESCRIPTION || field == Field.SUMMARY;
        int limit = paragraphs ? TEXT_LENGTH : LINE_LENGTH;
        // Twice the limit before markup is taken out, so that a monstrous cell costs no time.
        String text = raw.length() > 4 * limit ? raw.substring(0, 4 * limit) : raw;
        if (MARKUP.matcher(text).find()) {
            String plain = withoutMarkup(text);
            if (!plain.equals(text)) {
                issues.add(new RecordIssue(RecordIssue.Code.MARKUP_REMOVED, field, raw, ""));
            }
            text = plain;
        }
        text = paragraphs ? tidyParagraphs(text) : tidyLine(text);
        if (text.length() > limit || raw.length() > 4 * limit) {
            issues.add(new RecordIssue(RecordIssue.Code.TEXT_TOO_LONG, field, raw, raw.length() + " > " + limit));
            text = text.substring(0, Math.min(text.length(), cut(text, limit))).strip();
        }
        return new Reading(text.isEmpty() ? List.of() : List.of(text), issues);
    }

    /** A text on one line, without invisible signs. */
    static String tidyLine(String text) {
        if (isTidy(text)) {
            return text;
        }
        String visible =
                INVISIBLE.matcher(text.replace('\n', ' ').replace('\r', ' ')).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    /** Whether nothing is to be done, as for most cells: visible Latin letters and signs, and single spaces within. */
    private static boolean isTidy(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ';
            boolean visible = c > ' ' && c < 0x7f || c > 0xad && c < 0x250;
            if (space ? afterSpace : !visible) {
                return false;
            }
            afterSpace = space;
        }
        return !afterSpace || text.isEmpty();
    }

    private static String tidyParagraphs(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String visible = INVISIBLE.matcher(lines).replaceAll("");
        String spaced = SPACES_IN_LINE.matcher(visible).replaceAll(" ");
        return BLANK_LINES.matcher(spaced).replaceAll("\n\n").strip();
    }

    private static String withoutMarkup(String text) {
        Document document = Jsoup.parse(text);
        document.select("script,style,template,iframe,object").remove();
        document.getAllElements().stream()
                .filter(element -> BLOCKS.matcher(element.normalName()).matches())
                .forEach(element -> element.before(new TextNode("\n")));
        return document.wholeText().strip();
    }

    /** Never between the two halves of one sign. */
    private static int cut(String text, int limit) {
        int end = Math.min(limit, text.length());
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
