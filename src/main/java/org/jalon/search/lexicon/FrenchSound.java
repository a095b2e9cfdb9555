package org.jalon.search.lexicon;

/**
 * A key that French words written as they sound share: "publik" and "publique", "mosaik" and "mosaïque", "levi" and
 * "lévy", "local" and "locale". Coarser than spelling, much finer than Soundex, since vowels are kept.
 */
public final class FrenchSound {

    private FrenchSound() {}

    /** The key of one folded word. Words with a digit are their own key. */
    public static String of(String word) {
        if (word.length() < 3 || word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        StringBuilder key = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            i += sound(word, i, key);
        }
        return ending(single(key));
    }

    /** Appends the sound that begins at an index and returns how many letters it takes. */
    private static int sound(String word, int i, StringBuilder key) {
        char c = word.charAt(i);
        char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        if (word.startsWith("eau", i)) {
            return add(key, "o", 3);
        }
        return switch (c) {
            case 'a' ->
                next == 'u' ? add(key, "o", 2) : next == 'i' || next == 'y' ? add(key, "e", 2) : add(key, "a", 1);
            case 'e' -> next == 'i' ? add(key, "e", 2) : next == 'u' ? add(key, "u", 2) : add(key, "e", 1);
            case 'o' -> next == 'u' ? add(key, "w", 2) : next == 'e' ? add(key, "e", 2) : add(key, "o", 1);
            case 'y' -> add(key, "i", 1);
            case 'c' -> next == 'h' ? add(key, "x", 2) : add(key, isSoft(next) ? "s" : "k", next == 'k' ? 2 : 1);
            case 'q' -> add(key, "k", next == 'u' ? 2 : 1);
            case 'k' -> add(key, "k", 1);
            case 'g' -> gAt(word, i, next, key);
            case 'j' -> add(key, "j", 1);
            case 'p' -> next == 'h' ? add(key, "f", 2) : add(key, "p", 1);
            case 's' ->
                next == 'c' && i + 2 < word.length() && isSoft(word.charAt(i + 2))
                        ? add(key, "s", 2)
                        : next == 'h' ? add(key, "x", 2) : add(key, "s", 1);
            case 'z' -> add(key, "s", 1);
            case 't' -> isTion(word, i) ? add(key, "s", 1) : add(key, "t", next == 'h' ? 2 : 1);
            case 'h' -> 1;
            case 'w' -> add(key, "v", 1);
            case 'm' -> add(key, next == 'b' || next == 'p' ? "n" : "m", 1);
            default -> add(key, String.valueOf(c), 1);
        };
    }

    private static int gAt(String word, int i, char next, StringBuilder key) {
        if (next == 'n') {
            return add(key, "ni", 2);
        }
        if (next == 'u' && i + 2 < word.length() && isSoft(word.charAt(i + 2))) {
            return add(key, "g", 2);
        }
        return add(key, isSoft(next) ? "j" : "g", 1);
    }

    private static boolean isSoft(char c) {
        return c == 'e' || c == 'i' || c == 'y';
    }

    private static boolean isTion(String word, int i) {
        return i > 0 && word.startsWith("tion", i) && word.charAt(i - 1) != 's';
    }

    private static int add(StringBuilder key, String sound, int letters) {
        key.append(sound);
        return letters;
    }

    private static String single(StringBuilder key) {
        StringBuilder single = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                single.append(key.charAt(i));
            }
        }
        return single.toString();
    }

    /** Drops the endings that are not heard: plural marks, a mute e, one final consonant. At least three letters stay. */
    private static String ending(String key) {
        int end = key.length();
        while (end > 3 && "stxd".indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 3 && key.charAt(end - 1) == 'e') {
            end--;
        }
        return key.substring(0, end);
    }
}
