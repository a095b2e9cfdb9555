package org.jalon.search.rank;

import org.jalon.search.understand.Meaning;

/** Decides how a question is answered, from what its text means and what the index has. */
public final class Planner {

    /** Above this a name is meant, even when its words also tell a need. */
    private static final double CERTAIN_NAME = 0.75;

    /** How far around is near enough. */
    public static final int AROUND_KM = 20;

    /** A tax office or an employment agency is not in every town. */
    private static final int KIND_AROUND_KM = 50;

    private Planner() {}

    public static Plan plan(Question question) {
        Meaning meaning = question.meaning();
        if (meaning.isEmpty()) {
            return new Plan.Everything();
        }
        if (!meaning.names().isEmpty()) {
            ByName names = ByName.rank(question);
            if (names.best() >= (meaning.needs().isEmpty() ? 0.01 : CERTAIN_NAME)) {
                return new Plan.Ranked(names.keys(), 0);
            }
        }
        if (!meaning.needs().isEmpty()) {
            return new Plan.Ranked(ByNeed.rank(question), AROUND_KM);
        }
        if (!meaning.kinds().isEmpty()) {
            int[] ofKind = ByKind.rank(question);
            return ofKind.length == 0 ? new Plan.Unfit() : new Plan.Ranked(ofKind, KIND_AROUND_KM);
        }
        if (meaning.isOnlyWhere()) {
            return new Plan.Ranked(ByCommune.rank(question), AROUND_KM);
        }
        int[] saying = question.index().texts().saying(String.join(" ", meaning.names()), ByName.MOST);
        return saying.length == 0 ? new Plan.Unfit() : new Plan.Ranked(saying, 0);
    }
}
