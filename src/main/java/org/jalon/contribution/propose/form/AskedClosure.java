package org.jalon.contribution.propose.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.contribution.ProposalKind;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.hours.DateText;
import org.jalon.hours.ClosedFor;
import org.jalon.hours.OpeningHours;
import org.jalon.site.Words;

/**
 * That a place is closed: for a while, which its hours then say, or for good.
 *
 * @param facts of the place
 * @param today where the place is
 */
record AskedClosure(Facts facts, LocalDate today) implements Asked {

    private static final String HOW_LONG = "duree";
    private static final String FROM = "du";
    private static final String TO = "au";
    private static final String REASON = "raison";

    private static final String A_WHILE = "temps";
    private static final String FOR_GOOD = "toujours";
    private static final String UNKNOWN = "inconnue";

    /** As long as the editor of hours takes. */
    private static final int LONGEST_DAYS = 200;

    private static final int LONGEST_REASON = 150;

    @Override
    public boolean owns(String name) {
        return List.of(HOW_LONG, FROM, TO, REASON).contains(name);
    }

    @Override
    public Typed fill(Facts unused) {
        return Typed.NOTHING;
    }

    @Override
    public void read(Typed typed, Typed shown, Reading reading) {
        switch (typed.line(HOW_LONG)) {
            case A_WHILE -> readDates(typed, reading);
            case FOR_GOOD -> reading.kind(ProposalKind.CLOSED);
            case UNKNOWN -> {
                reading.kind(ProposalKind.OTHER);
                reading.begin(reading.words().say("propose.closure.unknown.message"));
            }
            default -> reading.slip(HOW_LONG, reading.words().say("propose.closure.how-long"), "choose");
        }
    }

    private void readDates(Typed typed, Reading reading) {
        Optional<LocalDate> first = date(FROM, typed, reading);
        Optional<LocalDate> last = date(TO, typed, reading);
        String reason = typed.line(REASON);
        String to = reading.words().say("propose.closure.to");
        if (reason.length() > LONGEST_REASON) {
            reading.slip(
                    REASON, reading.words().say("propose.closure.reason"), "long", LONGEST_REASON, reason.length());
        } else if (first.isPresent() && last.isPresent()) {
            if (last.get().isBefore(first.get())) {
                reading.slip(TO, to, "date-before");
            } else if (last.get().isBefore(today)) {
                reading.slip(TO, to, "date-over");
            } else if (ChronoUnit.DAYS.between(first.get(), last.get()) >= LONGEST_DAYS) {
                reading.slip(TO, to, "date-long", LONGEST_DAYS);
            } else {
                ClosedFor closure = new ClosedFor(first.get(), last.get(), reason);
                reading.say(Field.HOURS, closure.addTo(OpeningHours.parse(facts.text(Field.HOURS))));
            }
        }
    }

    private static Optional<LocalDate> date(String name, Typed typed, Reading reading) {
        Optional<LocalDate> date = DateText.parse(typed.line(name));
        if (date.isEmpty()) {
            reading.slip(name, reading.words().say("propose.closure." + (name.equals(FROM) ? "from" : "to")), "date");
        }
        return date;
    }

    @Override
    public List<Control> show(Typed typed, List<Slip> slips, Words words) {
        List<Control.Choice> choices = Stream.of(A_WHILE, FOR_GOOD, UNKNOWN)
                .map(value -> new Control.Choice(
                        HOW_LONG + "-" + value,
                        value,
                        words.say("propose.closure." + value),
                        "",
                        typed.line(HOW_LONG).equals(value)))
                .toList();
        return List.of(
                new Control.Choices(
                        HOW_LONG,
                        words.say("propose.closure.how-long"),
                        "",
                        choices,
                        true,
                        Control.slip(slips, HOW_LONG)),
                date(FROM, "from", typed, slips, words),
                date(TO, "to", typed, slips, words),
                new Control.Line(
                        REASON,
                        words.say("propose.closure.reason"),
                        words.say("propose.closure.reason.hint"),
                        typed.text(REASON),
                        "text",
                        "off",
                        Control.slip(slips, REASON)));
    }

    private static Control date(String name, String key, Typed typed, List<Slip> slips, Words words) {
        String value = typed.text(name);
        // Browsers empty a date field that holds no date, so what was typed wrong is shown as text.
        String type = value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}") ? "date" : "text";
        return new Control.Line(
                name,
                words.say("propose.closure." + key),
                name.equals(FROM) ? words.say("propose.closure.date.hint") : "",
                value,
                type,
                "off",
                Control.slip(slips, name));
    }
}
