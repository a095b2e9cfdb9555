package org.jalon.coherence.contact;

/** Whether two words are one slip of the finger apart: a letter more, less or other, or two exchanged. */
final class OneSlip {

    private OneSlip() {}

    static boolean parts(String typed, String meant) {
        int start = 0;
        int shorter = Math.min(typed.length(), meant.length());
        while (start < shorter && typed.charAt(start) == meant.charAt(start)) {
            start++;
        }
        String typedRest = typed.substring(start);
        String meantRest = meant.substring(start);
        return switch (typed.length() - meant.length()) {
            case 1 -> typedRest.substring(1).equals(meantRest);
            case -1 -> meantRest.substring(1).equals(typedRest);
            case 0 -> !typedRest.isEmpty() && (otherLetter(typedRest, meantRest) || exchanged(typedRest, meantRest));
            default -> false;
        };
    }

    private static boolean otherLetter(String typed, String meant) {
        return typed.substring(1).equals(meant.substring(1));
    }

    private static boolean exchanged(String typed, String meant) {
        return typed.length() > 1
                && typed.charAt(0) == meant.charAt(1)
                && typed.charAt(1) == meant.charAt(0)
                && typed.substring(2).equals(meant.substring(2));
    }
}
