package org.jalon.newsroom.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events as tests need them. */
public final class Happening {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Happening() {}

    /** A workshop of two hours for everybody, at an address in Lille, with these seats. */
    public static Event workshop(String title, LocalDateTime start, @Nullable Integer seats, boolean waitingList) {
        return of(
                title, start, new Where(null, "12 rue des Postes, Lille", "59350", ""), Entry.here(seats, waitingList));
    }

    public static Event of(String title, LocalDateTime start, Where where, Entry entry) {
        Content content = new Content(
                title,
                "Deux heures pour apprendre.",
                "## Venez\n\nAvec votre téléphone.",
                Kind.WORKSHOP,
                "",
                List.of(),
                "",
                new Organiser("Les Clics du Nord", "bonjour@example.fr"),
                List.of(new ProgrammeItem("14 h", "Accueil", "")),
                where,
                "",
                Audience.EVERYBODY,
                Level.BEGINNER,
                "",
                entry,
                null,
                List.of(),
                List.of());
        Event draft =
                Event.draft(When.of(PARIS, start, start.plusHours(2)), content, Instant.parse("2026-11-01T08:00:00Z"));
        return draft.with(State.PUBLISHED, "", Instant.parse("2026-11-02T08:00:00Z"));
    }
}
