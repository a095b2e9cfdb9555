package org.jalon.duplicates.review;

import java.util.List;
import java.util.Map;
import org.jalon.account.FormKey;
import org.jalon.duplicates.SideBySide;
import org.jalon.geo.MovePlan;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A pair side by side.
 *
 * @param head of the document
 * @param key of its forms
 * @param status what became of the pair before, null when there was none
 * @param trouble why nothing was done, empty when all is well
 * @param certainty in words
 * @param reasonsFor what speaks for one place
 * @param reasonsAgainst what speaks for two
 * @param left the one side
 * @param right the other
 * @param sides field by field
 * @param plan where both are, null when one point is not known
 * @param spot the distance and what it is worth, in words
 * @param open whether it waits for a decision
 * @param decided what was decided, empty while it is open
 * @param keepRight whether the place of the right keeps its address unless a person says otherwise
 * @param action where the form is sent
 * @param hidden what goes along
 * @param later the next pair, or the list
 * @param back to the list
 * @param group other pairs of the same places
 */
public record PairPage(
        Page head,
        FormKey key,
        @Nullable Status status,
        String trouble,
        String certainty,
        List<String> reasonsFor,
        List<String> reasonsAgainst,
        Side left,
        Side right,
        SideBySide sides,
        @Nullable MovePlan plan,
        String spot,
        boolean open,
        String decided,
        boolean keepRight,
        String action,
        Map<String, String> hidden,
        String later,
        String back,
        List<Other> group) {

    public PairPage {
        reasonsFor = List.copyOf(reasonsFor);
        reasonsAgainst = List.copyOf(reasonsAgainst);
        hidden = Map.copyOf(hidden);
        group = List.copyOf(group);
    }

    /**
     * A place of the pair.
     *
     * @param where it is
     * @param sheet its page
     * @param facts about it: sources, dates
     */
    public record Side(String name, String where, String sheet, List<String> facts) {

        public Side {
            facts = List.copyOf(facts);
        }
    }

    /** Another pair of the group. */
    public record Other(String left, String right, String certainty, String path) {}
}
