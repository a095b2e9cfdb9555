package org.jalon.care.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.directory.Field;
import org.jalon.directory.Phone;
import org.jalon.directory.Place;
import org.jalon.directory.WrittenPhone;
import org.jalon.hours.ClosedFor;
import org.jalon.hours.FrenchHours;
import org.jalon.hours.OpeningHours;
import org.jalon.hours.ReadHours;
import org.jalon.mail.MailAddress;
import org.jalon.site.Words;

/**
 * What a page of review says once it was read.
 *
 * @param said by field, in canonical form
 * @param mistakes to mend first, in words
 */
record ReadReview(Map<Field, List<String>> said, List<String> mistakes) {

    private static final int LONGEST_CLOSURE_DAYS = 366;

    static ReadReview of(TypedReview typed, Place place, String departement, LocalDate today, Words words) {
        Reader reader = new Reader(place, departement, today, words);
        switch (typed.act()) {
            case EXACT -> {
                // Nothing else is said.
            }
            case FERMETURE -> reader.closure(typed);
            case CORRIGER -> reader.correction(typed);
        }
        return new ReadReview(reader.said, List.copyOf(reader.mistakes));
    }

    /** Reads field by field. */
    private static final class Reader {

        private final Map<Field, List<String>> said = new EnumMap<>(Field.class);
        private final List<String> mistakes = new ArrayList<>();
        private final Place place;
        private final String departement;
        private final LocalDate today;
        private final Words words;

        Reader(Place place, String departement, LocalDate today, Words words) {
            this.place = place;
            this.departement = departement;
            this.today = today;
            this.words = words;
        }

        void closure(TypedReview typed) {
            Optional<LocalDate> from = day(typed.closedFrom());
            Optional<LocalDate> to = typed.closedTo().isEmpty() ? from : day(typed.closedTo());
            if (from.isEmpty() || to.isEmpty()) {
                mistakes.add(words.say("care.review.mistake.days"));
                return;
            }
            LocalDate first = from.orElseThrow();
            LocalDate last = to.orElseThrow();
            if (last.isBefore(first)
                    || last.isBefore(today)
                    || last.isAfter(first.plusDays(LONGEST_CLOSURE_DAYS))
                    || first.isAfter(today.plusYears(2))) {
                mistakes.add(words.say("care.review.mistake.period"));
                return;
            }
            said.put(Field.HOURS, List.of(new ClosedFor(first, last, typed.reason()).addTo(place.hours())));
        }

        void correction(TypedReview typed) {
            phone(typed.phone());
            mail(typed.mail());
            website(typed.website());
            hours(typed.hours());
        }

        private void phone(String typed) {
            if (typed.equals(shownPhone(place))) {
                return;
            }
            Optional<String> number = WrittenPhone.read(typed, departement);
            if (typed.isEmpty()) {
                said.put(Field.PHONE, List.of());
            } else if (number.isEmpty()) {
                mistakes.add(words.say("care.review.mistake.phone"));
            } else {
                said.put(Field.PHONE, List.of(number.orElseThrow()));
            }
        }

        private void mail(String typed) {
            List<String> known = place.facts().all(Field.EMAILS);
            if (typed.equals(first(known))) {
                return;
            }
            Optional<MailAddress> address = MailAddress.parse(typed);
            if (!typed.isEmpty() && address.isEmpty()) {
                mistakes.add(words.say("care.review.mistake.mail"));
            } else {
                said.put(
                        Field.EMAILS,
                        withFirst(known, address.map(MailAddress::text).orElse("")));
            }
        }

        private void website(String typed) {
            List<String> known = place.facts().all(Field.WEBSITES);
            if (!typed.equals(first(known))) {
                String address = typed.isEmpty() || typed.contains("://") ? typed : "https://" + typed;
                said.put(Field.WEBSITES, withFirst(known, address));
            }
        }

        private void hours(String typed) {
            if (typed.isEmpty()) {
                return;
            }
            ReadHours read = FrenchHours.readOfPlace(typed);
            if (read.isReadInFull()) {
                said.put(Field.HOURS, List.of(withClosures(read.osm())));
            } else {
                mistakes.add(words.say("care.review.mistake.hours", String.join(" · ", read.unread())));
            }
        }

        /** Who says the hours of a week anew does not take back the closures that were announced. */
        private String withClosures(String said) {
            Optional<OpeningHours> week = OpeningHours.parse(said);
            boolean saysExceptions = week.stream()
                    .anyMatch(hours ->
                            !hours.exceptionsFrom(today, place.calendar()).isEmpty());
            if (saysExceptions) {
                return said;
            }
            String hours = said;
            for (ClosedFor closure : place.hours().stream()
                    .flatMap(known -> ClosedFor.announcedIn(known, today).stream())
                    .toList()) {
                hours = closure.addTo(OpeningHours.parse(hours));
            }
            return hours;
        }

        private static Optional<LocalDate> day(String typed) {
            try {
                return Optional.of(LocalDate.parse(typed));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        private static List<String> withFirst(List<String> known, String value) {
            List<String> changed = new ArrayList<>(known);
            if (!changed.isEmpty()) {
                changed.removeFirst();
            }
            if (!value.isEmpty()) {
                changed.addFirst(value);
            }
            return changed.stream().distinct().toList();
        }

        private static String first(List<String> values) {
            return values.isEmpty() ? "" : values.getFirst();
        }
    }

    /** The telephone as the form shows it, empty when there is none. */
    static String shownPhone(Place place) {
        return place.facts()
                .first(Field.PHONE)
                .map(number -> Phone.find(number)
                        .map(phone -> phone.label().replace('\u00a0', ' '))
                        .orElse(number))
                .orElse("");
    }
}
