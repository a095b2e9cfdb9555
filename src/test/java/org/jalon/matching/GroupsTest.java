package org.jalon.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void joinsWhatIsTheSame() {
        assertThat(Groups.of(List.of(same("a", "b", 0.9), same("b", "c", 0.8)), (one, other) -> false))
                .containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void joinsNoChainOfWhatIsDifferent() {
        Set<Set<String>> different = Set.of(Set.of("a", "c"));
        assertThat(Groups.of(
                        List.of(same("a", "b", 0.9), same("b", "c", 0.8), same("c", "d", 0.7)),
                        (one, other) -> different.contains(Set.of(one, other))))
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void leavesToPeopleWhatIsDoubtful() {
        assertThat(Groups.of(List.of(new MatchedPair("a", "b", 0.4, Decision.REVIEW)), (one, other) -> false))
                .isEmpty();
    }

    private static MatchedPair same(String left, String right, double score) {
        return new MatchedPair(left, right, score, Decision.SAME);
    }
}
