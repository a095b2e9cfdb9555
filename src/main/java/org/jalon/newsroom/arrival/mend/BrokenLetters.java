package org.jalon.newsroom.arrival.mend;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends letters that were written as UTF-8 and read as Windows-1252 or Latin-1, once or several times: {@code Ã©} is é again. Only
 * what comes back exactly and makes a letter or sign of French is changed, so that words which rightly have an Ã stay as they are.
 */
public final class BrokenLetters {

    private static final int MOST_ROUNDS = 3;
    private static final Map<Character, Integer> BYTES = bytes();

    /** What may rightly follow a word in capitals that ends with Ã or Â, such as IRMÃ. */
    private static final String ENDS_WORDS = "\u00a0«»“”‘’…–—•™";

    /** A no-break space that became an ordinary one, or went away at the end of a line, took half of an à with it. */
    private static final Pattern LOST_HALF =
            Pattern.compile("(?<![\\p{L}\\p{N}])Ã(?=[ \\n]|$)|(?<=\\p{Ll})Ã(?=[ \\n,.;:)]|$)");

    private static final Pattern SUSPICIOUS =
            Pattern.compile("\ufffd+|Ã[\u0080-\u00bf]|Â[\u0080-\u009f\u00a9\u00b0]|â€.?|(?<=\\p{Ll})\\?(?=\\p{Ll})");

    private BrokenLetters() {}

    /** Mends a text; what looks broken still is named. */
    public static Mended mend(String text) {
        List<Mend> mends = new ArrayList<>();
        String now = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = round(now);
            if (next.equals(now)) {
                break;
            }
            now = next;
        }
        now = LOST_HALF.matcher(now).replaceAll("à");
        if (!now.equals(text)) {
            mends.add(difference(text, now));
        }
        Matcher left = SUSPICIOUS.matcher(now);
        while (left.find() && mends.size() < 20) {
            String around = now.substring(Math.max(0, left.start() - 15), Math.min(now.length(), left.end() + 15));
            mends.add(new Mend(Mend.Kind.LETTERS_IN_DOUBT, around.strip(), around.strip()));
        }
        return new Mended(now, mends);
    }

    private static Mend difference(String before, String after) {
        int from = 0;
        while (from < Math.min(before.length(), after.length()) && before.charAt(from) == after.charAt(from)) {
            from++;
        }
        int shown = Math.max(0, from - 12);
        return new Mend(Mend.Kind.LETTERS, before.substring(shown), after.substring(shown));
    }

    private static String round(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int length = lengthOfLetter(text, at);
            int letter = length == 0 ? -1 : letter(text, at, length);
            if (letter >= 0 && isMeant(text, at, length, letter)) {
                mended.appendCodePoint(letter);
                at += length;
                if (letter == 'à' && standsAlone(text, at - length, at)) {
                    mended.append(' ');
                }
            } else {
                mended.append(text.charAt(at++));
            }
        }
        return mended.toString();
    }

    /** How many characters the bytes of one letter became, 0 when none begins here. */
    private static int lengthOfLetter(String text, int at) {
        int lead = BYTES.getOrDefault(text.charAt(at), -1);
        return lead == 0xc2 || lead == 0xc3 || lead == 0xc5 ? 2 : lead == 0xe2 ? 3 : 0;
    }

    private static int letter(String text, int at, int length) {
        if (at + length > text.length()) {
            return -1;
        }
        int lead = BYTES.getOrDefault(text.charAt(at), -1);
        int letter = length == 2 ? lead & 0x1f : lead & 0x0f;
        for (int next = at + 1; next < at + length; next++) {
            int more = BYTES.getOrDefault(text.charAt(next), -1);
            if ((more & 0xc0) != 0x80 || more < 0) {
                return -1;
            }
            letter = letter << 6 | more & 0x3f;
        }
        return letter;
    }

    private static boolean isMeant(String text, int at, int length, int letter) {
        boolean afterCapital = at > 0 && Character.isUpperCase(text.charAt(at - 1));
        boolean beforeLetter = at + length < text.length() && Character.isLetter(text.charAt(at + length));
        if (length == 3) {
            return letter >= 0x2009 && letter <= 0x203a || letter == 0x20ac || letter == 0x2122;
        }
        if (text.charAt(at) == 'Å') {
            return (letter == 'œ' || letter == 'Œ' || letter == 'Ÿ') && beforeLetter;
        }
        boolean mayEndWord = ENDS_WORDS.indexOf(text.charAt(at + 1)) >= 0;
        return letter >= 0xa0 && !(afterCapital && mayEndWord && !beforeLetter);
    }

    /** Whether an à stands between words and lost the space that followed it. */
    private static boolean standsAlone(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && to < text.length()
                && Character.isLetterOrDigit(text.charAt(to));
    }

    /** Which byte a character was; the five that Windows-1252 has no sign for are kept by browsers as control characters. */
    private static Map<Character, Integer> bytes() {
        Map<Character, Integer> bytes = new HashMap<>();
        Charset windows = Charset.forName("windows-1252");
        for (int value = 0x80; value <= 0xff; value++) {
            bytes.put((char) value, value);
            char sign = new String(new byte[] {(byte) value}, windows).charAt(0);
            if (sign != '\ufffd') {
                bytes.put(sign, value);
            }
        }
        return Map.copyOf(bytes);
    }
}
