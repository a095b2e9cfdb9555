package org.jalon.directory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Revision.Act;
import org.jalon.hours.PlaceCalendar;

/** People add a place that no source has. */
final class Adding {

    private final Ledger ledger;
    private final String decision;

    Adding(Ledger ledger, String decision) {
        this.ledger = ledger;
        this.decision = decision;
    }

    Place add(Facts facts, boolean verified) {
        if (facts.text(Field.NAME).isEmpty() || facts.position().isEmpty()) {
            throw new IllegalArgumentException("a place has a name and a position");
        }
        PlaceId id = NewIds.fresh(ledger.places());
        Map<Field, Statement> said = new EnumMap<>(Field.class);
        facts.values().forEach((field, values) -> said.put(field, new Statement(values, ledger.now())));
        Amendment.UNSAYABLE.forEach(said::remove);
        said.put(Field.UPDATED_ON, new Statement(List.of(today(facts).toString()), ledger.now()));
        Cause cause = new Cause(RecordRef.ofPeople(id), Act.ADDED, decision, Before.NOTHING);
        ledger.add(id, new Statements(true, said), cause);
        if (verified) {
            ledger.verify(id, ledger.now());
        }
        return ledger.find(id).orElseThrow().place();
    }

    private LocalDate today(Facts facts) {
        PlaceCalendar calendar =
                PlaceCalendar.ofCommune(facts.first(Field.INSEE_CODE).orElse(facts.text(Field.POSTAL_CODE)));
        return LocalDate.ofInstant(ledger.now(), calendar.zone());
    }
}
