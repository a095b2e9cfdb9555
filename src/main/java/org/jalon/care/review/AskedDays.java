package org.jalon.care.review;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.care.Days;
import org.jalon.site.Words;
import org.jalon.storage.Database;

/** The days about which a campaign asks whether a place is closed: "and this summer?". */
public final class AskedDays {

    private static final String DAYS = """
            select closed_from, closed_to from campaign where id = :id and closed_from is not null and closed_to is not null
            """;

    private final Database database;

    public AskedDays(Database database) {
        this.database = database;
    }

    private record Span(LocalDate first, LocalDate last) {}

    /** The question as a page of review asks it. */
    ReviewPage.Summer of(Review review, Words words) {
        return review.campaign()
                .flatMap(this::find)
                .map(span -> new ReviewPage.Summer(words.say(
                        "care.review.summer.between", Days.say(span.first(), words), Days.say(span.last(), words))))
                .orElseGet(() -> usual(words));
    }

    /** The question where no campaign asks it. */
    public static ReviewPage.Summer usual(Words words) {
        return new ReviewPage.Summer(words.say("care.review.summer"));
    }

    private Optional<Span> find(String campaign) {
        return database.jdbc()
                .sql(DAYS)
                .param("id", campaign)
                .query((row, number) -> new Span(
                        LocalDate.ofEpochDay(row.getLong("closed_from")),
                        LocalDate.ofEpochDay(row.getLong("closed_to"))))
                .optional();
    }
}
