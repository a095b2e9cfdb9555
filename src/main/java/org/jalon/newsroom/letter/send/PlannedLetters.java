package org.jalon.newsroom.letter.send;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jalon.newsroom.letter.LetterTable;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.plan.Planned;
import org.jalon.newsroom.plan.Planned.What;
import org.jalon.newsroom.plan.PlannedSource;
import org.jspecify.annotations.Nullable;

/** Letters in the calendar of the newsroom: when they leave, and when they left. */
final class PlannedLetters implements PlannedSource {

    private static final int MOST = 500;

    private final LetterTable letters;

    PlannedLetters(LetterTable letters) {
        this.letters = letters;
    }

    @Override
    public List<Planned> between(LocalDate from, LocalDate to) {
        Instant first = from.atStartOfDay(Planned.ZONE).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(Planned.ZONE).toInstant();
        return letters.list(MOST).stream()
                .<Planned>mapMulti((letter, add) -> {
                    Instant at = at(letter);
                    if (at != null && !at.isBefore(first) && at.isBefore(end)) {
                        add.accept(planned(letter, at));
                    }
                })
                .toList();
    }

    private static @Nullable Instant at(NewsLetter letter) {
        return switch (letter.state()) {
            case DRAFT -> null;
            case SCHEDULED -> letter.sendAt();
            case BEGUN -> letter.begunAt();
        };
    }

    private static Planned planned(NewsLetter letter, Instant at) {
        return new Planned(
                at,
                letter.state() == NewsLetter.State.BEGUN ? What.SENT : What.SENDS,
                "plan.kind.letter",
                letter.text().subject(),
                "/redaction/lettres/" + letter.id(),
                letter.target().territories());
    }
}
