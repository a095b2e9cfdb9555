package org.jalon.observatory.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.observatory.finding.Figures.compared;
import static org.jalon.observatory.finding.Figures.share;

import java.util.List;
import org.jalon.observatory.finding.Finding.Tone;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void keepsTheWeightiestOfEachTheme() {
        Finding heavy = finding("age", 0.9, Tone.BAD);
        Finding other = finding("revenu", 0.5, Tone.BAD);
        assertThat(Findings.choose(List.of(finding("age", 0.8, Tone.BAD), other, heavy)))
                .containsExactly(heavy, other);
    }

    @Test
    void tellsFiveAtMost() {
        assertThat(Findings.choose(List.of(
                        finding("a", 0.9, Tone.GOOD),
                        finding("b", 0.8, Tone.BAD),
                        finding("c", 0.7, Tone.BAD),
                        finding("d", 0.6, Tone.BAD),
                        finding("e", 0.5, Tone.BAD),
                        finding("f", 0.4, Tone.BAD))))
                .extracting(Finding::theme)
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void makesRoomForTheBestNews() {
        assertThat(Findings.choose(List.of(
                        finding("a", 0.9, Tone.BAD),
                        finding("b", 0.8, Tone.BAD),
                        finding("c", 0.7, Tone.BAD),
                        finding("d", 0.6, Tone.BAD),
                        finding("e", 0.5, Tone.BAD),
                        finding("a", 0.4, Tone.GOOD),
                        finding("f", 0.3, Tone.GOOD))))
                .extracting(Finding::theme)
                .containsExactly("a", "b", "c", "d", "f");
    }

    @Test
    void tellsNothingWhereNothingStandsOut() {
        assertThat(Findings.choose(List.of())).isEmpty();
    }

    private static Finding finding(String theme, double weight, Tone tone) {
        return new Finding.Distance(compared(share("part", theme), 30, 20, 90), theme, weight, tone);
    }
}
