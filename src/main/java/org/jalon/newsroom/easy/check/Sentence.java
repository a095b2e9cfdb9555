package org.jalon.newsroom.easy.check;

import java.util.List;

/**
 * A sentence, or what stands for one: a heading, an item of a list.
 *
 * @param start in the text
 * @param end in the text, exclusive
 * @param text its words without marks of Markdown, at the places where they stand
 * @param tokens in order
 */
record Sentence(int start, int end, String text, List<Token> tokens) {

    /** How many words people see: what stands between blanks, a number in groups or with its unit {@code h} being one. */
    int words() {
        int count = 0;
        boolean number = false;
        for (String piece : text.strip().split("[\\s\\u00a0\\u202f]+")) {
            boolean digits = piece.matches("[0-9].*");
            boolean none = piece.codePoints().noneMatch(Character::isLetterOrDigit);
            boolean goesOn = number && (digits || piece.matches("h[.,:]?|heures?|€"));
            if (!none && !goesOn) {
                count++;
            }
            number = digits || goesOn && !piece.endsWith(",");
        }
        return count;
    }

    /** The token at a place, or an empty one outside. */
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : new Token(start, start, "", "");
    }
}
