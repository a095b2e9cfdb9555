package org.jalon.newsroom.event.desk;

import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventId;

/** What the buttons of an event do. */
public final class DeskActs {

    private static final int LONGEST_NOTICE = 1_000;

    private final Editing editing;
    private final EventSeries series;

    public DeskActs(Editing editing, EventSeries series) {
        this.editing = editing;
        this.series = series;
    }

    /** Does what a form asks for: the French path of the page that follows; empty for an act that there is not. */
    Optional<String> run(Event event, Typed typed, Actor actor) {
        boolean following = typed.is("portee", "suivants");
        String notice = typed.text("message");
        String bounded = notice.substring(0, Math.min(LONGEST_NOTICE, notice.length()));
        return switch (typed.text("faire")) {
            case "publier" -> done(event.id(), editing.publish(actor, event, following), "publie");
            case "annuler" -> done(event.id(), editing.cancel(actor, event, following, bounded), "annule");
            case "reporter" -> done(event.id(), editing.postpone(actor, event, bounded), "reporte");
            case "dupliquer" -> done(editing.duplicate(event).id(), 1, "duplique");
            case "prolonger" -> done(event.id(), extend(event, typed), "prolonge");
            case "supprimer" -> {
                editing.delete(event);
                yield Optional.of(DeskPresenter.PATH);
            }
            default -> Optional.empty();
        };
    }

    private int extend(Event event, Typed typed) {
        return ReadTimes.date(typed.text("jusqu-au"))
                .flatMap(last -> series.rule(event)
                        .map(rule -> rule.until(last))
                        .map(longer -> series.extend(event, longer, last)))
                .orElse(0);
    }

    private static Optional<String> done(EventId id, int changed, String what) {
        return Optional.of(DeskPresenter.PATH + "/" + id + "?fait=" + (changed == 0 ? "rien" : what));
    }
}
