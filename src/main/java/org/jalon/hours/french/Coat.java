package org.jalon.hours.french;

/**
 * How sure some minutes are.
 *
 * @param sure false when they hang on what the comment says
 * @param comment in the words of the text, may be empty
 */
record Coat(boolean sure, String comment) {

    /** More words than anybody reads; keeps the work bounded. */
    private static final int ENOUGH = 200;

    static final Coat OPEN = new Coat(true, "");

    static Coat noted(String note) {
        return new Coat(true, note);
    }

    static Coat unsure(String condition) {
        return new Coat(false, condition);
    }

    /** Both: unsure when either is. */
    Coat and(Coat other) {
        if (other.comment.isEmpty() || comment.length() > ENOUGH || comment.contains(other.comment)) {
            return new Coat(sure && other.sure, comment);
        }
        String both =
                comment.isEmpty() || other.comment.contains(comment) ? other.comment : comment + ", " + other.comment;
        return new Coat(sure && other.sure, both);
    }
}
