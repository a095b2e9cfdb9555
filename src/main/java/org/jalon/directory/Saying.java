package org.jalon.directory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.directory.Revision.Act;

/** People say something of a published place, in its one record of theirs. */
final class Saying {

    private final Ledger ledger;
    private final String decision;

    Saying(Ledger ledger, String decision) {
        this.ledger = ledger;
        this.decision = decision;
    }

    Amended amend(Amendment amendment) {
        if (!(ledger.lookup(amendment.place()) instanceof PlaceLookup.Published(Place place))) {
            return new Amended.NotPublished(ledger.lookup(amendment.place()));
        }
        Map<Field, List<String>> news = news(amendment.said(), place.facts());
        if (changedSince(amendment.basedOn(), news.keySet(), place)) {
            return new Amended.Stale(place);
        }
        Act act = news.isEmpty() ? Act.VERIFIED : Act.AMENDED;
        return news.isEmpty() && !amendment.verified()
                ? new Amended.Unchanged()
                : new Amended.Applied(say(place, news, amendment.verified(), act));
    }

    Amended verify(PlaceId id) {
        PlaceLookup found = ledger.lookup(id);
        return found instanceof PlaceLookup.Published(Place place)
                ? new Amended.Applied(say(place, Map.of(), true, Act.VERIFIED))
                : new Amended.NotPublished(found);
    }

    Amended restore(PlaceId id, long revision) {
        Facts then = ledger.revisions()
                .asOf(id, revision)
                .orElseThrow(() -> new IllegalArgumentException(id + " is younger than revision " + revision));
        PlaceLookup found = ledger.lookup(id);
        if (!(found instanceof PlaceLookup.Published(Place place))) {
            return new Amended.NotPublished(found);
        }
        Map<Field, List<String>> said = new EnumMap<>(Field.class);
        EnumSet.allOf(Field.class).stream()
                .filter(field -> !Amendment.UNSAYABLE.contains(field))
                .forEach(field -> said.put(field, then.all(field)));
        Map<Field, List<String>> news = news(said, place.facts());
        return news.isEmpty() ? new Amended.Unchanged() : new Amended.Applied(say(place, news, false, Act.RESTORED));
    }

    /** What is not published yet; a position is news as a whole. */
    private static Map<Field, List<String>> news(Map<Field, List<String>> said, Facts published) {
        Map<Field, List<String>> news = new EnumMap<>(Field.class);
        said.forEach((field, values) -> {
            boolean known = field.together().stream()
                    .allMatch(one -> said.getOrDefault(one, List.of()).equals(published.all(one)));
            if (!known) {
                news.put(field, values);
            }
        });
        return news;
    }

    private boolean changedSince(long revision, Set<Field> fields, Place place) {
        if (revision >= place.revision()) {
            return false;
        }
        Facts seen = ledger.revisions().asOf(place.id(), revision).orElse(Facts.NONE);
        return fields.stream()
                .anyMatch(field -> !seen.all(field).equals(place.facts().all(field)));
    }

    private long say(Place place, Map<Field, List<String>> news, boolean verified, Act act) {
        Map<Field, Statement> said = new EnumMap<>(Field.class);
        news.forEach((field, values) -> said.put(field, new Statement(values, ledger.now())));
        said.put(Field.UPDATED_ON, new Statement(List.of(today(place).toString()), ledger.now()));
        Statements before = ledger.statements(place.id());
        ledger.say(place.id(), before.with(said));
        if (verified) {
            ledger.verify(place.id(), ledger.now());
        }
        Before replaced = Before.of(before, said.keySet(), place.verifiedAt());
        long revision = ledger.settle(place.id(), new Cause(RecordRef.ofPeople(place.id()), act, decision, replaced));
        if (verified) {
            ledger.verifyRecords(place.id());
        }
        return revision;
    }

    /** The day of the data follows by itself: from today on, somebody looked after them. */
    private LocalDate today(Place place) {
        return LocalDate.ofInstant(ledger.now(), place.zone());
    }
}
