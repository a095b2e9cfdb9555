package org.jalon.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of several sources is believed: the most trusted, then the one that a person found right, then the most recent.
 *
 * @param sources the records of sources that speak of one place
 * @param trusts how far they are trusted
 */
record Ranking(List<KnownRecord> sources, Trusts trusts) {

    /** Means nothing, and is the same everywhere. */
    static final Comparator<KnownRecord> BY_ORIGIN = Comparator.comparing(
                    (KnownRecord record) -> record.ref().source())
            .thenComparing(record -> record.ref().id());

    /** The best first, of fields that are said together. */
    Comparator<KnownRecord> of(Set<Field> fields) {
        return Comparator.comparing(trusts::of)
                .thenComparing(record -> isVerified(record, fields), Comparator.reverseOrder())
                .thenComparing(record -> recency(record, fields), Comparator.reverseOrder())
                .thenComparing(record -> since(record, fields), Comparator.reverseOrder())
                .thenComparing(BY_ORIGIN);
    }

    /**
     * The sources that said something new of a field after people corrected it. One that speaks of the place for the first
     * time says nothing new, a mere hint changes nothing, and what is less trusted than another does not stand in for it.
     */
    List<KnownRecord> heardAgain(Field field, KnownRecord correction) {
        Instant at = correction.since(field).orElseThrow();
        Trust best = sources.stream()
                .filter(record -> record.since(field).isPresent())
                .map(trusts::of)
                .min(Comparator.naturalOrder())
                .orElse(Trust.INDICATIVE);
        return best == Trust.INDICATIVE
                ? List.of()
                : sources.stream()
                        .filter(record -> trusts.of(record) == best)
                        .filter(record ->
                                changed(record, field).filter(at::isBefore).isPresent())
                        .toList();
    }

    /** The same without those that are only heard where nobody else says anything. */
    List<KnownRecord> withoutHints(List<KnownRecord> speaking) {
        List<KnownRecord> better = speaking.stream()
                .filter(record -> trusts.of(record) != Trust.INDICATIVE)
                .toList();
        return better.isEmpty() ? speaking : better;
    }

    /** Whether a person found right what it says, and no other source said something new since. */
    private boolean isVerified(KnownRecord record, Set<Field> fields) {
        List<Field> said =
                fields.stream().filter(field -> record.since(field).isPresent()).toList();
        return !said.isEmpty()
                && said.stream()
                        .allMatch(field -> record.verification(field)
                                .filter(at -> sources.stream()
                                        .flatMap(other -> changed(other, field).stream())
                                        .noneMatch(at::isBefore))
                                .isPresent());
    }

    /** The day that the record gives itself, or the later change that we saw; of one without either, when it was first heard. */
    private static Instant recency(KnownRecord record, Set<Field> fields) {
        return Stream.concat(day(record).stream(), fields.stream().flatMap(field -> changed(record, field).stream()))
                .max(Comparator.naturalOrder())
                .orElse(record.firstSeenAt());
    }

    private static Optional<Instant> day(KnownRecord record) {
        String day = record.facts().text(Field.UPDATED_ON);
        try {
            return day.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(day.substring(0, 10))
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant since(KnownRecord record, Set<Field> fields) {
        return fields.stream()
                .flatMap(field -> record.since(field).stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** When a source said something else of a field than before. */
    private static Optional<Instant> changed(KnownRecord record, Field field) {
        return Optional.ofNullable(record.saidAt().get(field));
    }
}
