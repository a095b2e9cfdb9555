package org.jalon.hours.french;

import java.util.List;

/** Names of days with one letter wrong, missing, doubled or in the place of its neighbour: {@code mercerdi}. */
final class DayTypos {

    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private DayTypos() {}

    static Token mended(Token word) {
        String name = word.word();
        String single = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        if (single.length() < 5 || single.length() > 9) {
            return word;
        }
        int found = -1;
        for (int day = 0; day < DAYS.size(); day++) {
            if (isOneSlipAway(single, DAYS.get(day))) {
                if (found >= 0) {
                    return word;
                }
                found = day;
            }
        }
        return found < 0 ? word : new Token(Kind.DAY, 1 << found, name, word.from(), word.to());
    }

    static boolean isOneSlipAway(String word, String name) {
        int longer = word.length() - name.length();
        if (Math.abs(longer) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(word.length(), name.length()) && word.charAt(same) == name.charAt(same)) {
            same++;
        }
        String w = word.substring(same);
        String n = name.substring(same);
        return switch (longer) {
            case 1 -> w.substring(1).equals(n);
            case -1 -> w.equals(n.substring(1));
            default ->
                w.isEmpty()
                        || w.substring(1).equals(n.substring(1))
                        || w.length() > 1
                                && w.charAt(0) == n.charAt(1)
                                && w.charAt(1) == n.charAt(0)
                                && w.substring(2).equals(n.substring(2));
        };
    }
}
