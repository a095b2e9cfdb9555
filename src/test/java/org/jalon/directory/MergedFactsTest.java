package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon._support.Places.aLibraryInLille;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of {@code docs/merging.md}, one by one. */
class MergedFactsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant WEDNESDAY = TUESDAY.plusSeconds(86_400);
    private static final PlaceId PLACE = new PlaceId("0000000001");
    private static final Trusts TRUSTS = new Trusts(Map.of("ref", Trust.REFERENCE, "hint", Trust.INDICATIVE));

    private static final String ADMINISTRATIVE = "Aide aux démarches administratives";
    private static final String EQUIPMENT = "Accès internet et matériel informatique";

    private final Facts bare = Facts.NONE.with(Field.NAME, List.of("Médiathèque"));

    @Test
    void believesTheMostTrustedThenTheMostRecentDayOfTheData() {
        KnownRecord old = known("a", dated(phone("1"), "2026-01-01"), TUESDAY);
        KnownRecord recent = known("b", dated(phone("2"), "2026-09-01"), MONDAY);
        KnownRecord reference = known("ref", dated(phone("3"), "2020-01-01"), MONDAY);
        KnownRecord hint = known("hint", dated(phone("4"), "2026-11-01"), WEDNESDAY);
        assertThat(merge(old, recent, hint).facts().text(Field.PHONE)).isEqualTo("2");
        assertThat(merge(old, recent, reference, hint).facts().text(Field.PHONE))
                .isEqualTo("3");
        assertThat(merge(hint, known("a", bare, MONDAY)).facts().text(Field.PHONE))
                .isEqualTo("4");
        assertThat(merge(old, recent, reference).facts().text(Field.UPDATED_ON)).isEqualTo("2026-09-01");
    }

    @Test
    void takesTheDayOfAChangeThatWasSeenForALaterOne() {
        KnownRecord changed = changed(known("a", dated(phone("1"), "2020-01-01"), MONDAY), Field.PHONE, WEDNESDAY);
        KnownRecord dated = known("b", dated(phone("2"), "2026-11-02"), MONDAY);
        KnownRecord undated = known("c", phone("3"), TUESDAY);
        assertThat(merge(changed, dated, undated).facts().text(Field.PHONE)).isEqualTo("1");
        assertThat(merge(dated, undated).facts().text(Field.PHONE)).isEqualTo("3");
    }

    @Test
    void believesWhatAPersonFoundRightUntilSomebodySaysSomethingNew() {
        KnownRecord verified = verified(known("a", dated(phone("1"), "2020-01-01"), MONDAY), Field.PHONE, TUESDAY);
        KnownRecord recent = known("b", dated(phone("2"), "2026-11-10"), MONDAY);
        assertThat(merge(verified, recent).facts().text(Field.PHONE)).isEqualTo("1");
        assertThat(merge(verified, changed(recent, Field.PHONE, WEDNESDAY))
                        .facts()
                        .text(Field.PHONE))
                .isEqualTo("2");
        assertThat(merge(verified, known("ref", phone("3"), MONDAY)).facts().text(Field.PHONE))
                .isEqualTo("3");
    }

    @Test
    void doesNotTakeSilenceForWhatAPersonFoundRight() {
        KnownRecord silent = known("a", dated(bare, "2026-01-01"), MONDAY);
        KnownRecord speaking = known("b", dated(bare.with(Field.SOURCE, List.of("ANCT")), "2026-09-01"), MONDAY);
        assertThat(merge(silent, speaking).facts().text(Field.SOURCE)).isEqualTo("ANCT");
    }

    @Test
    void putsACorrectionBeforeEverySourceUntilTheMostTrustedOfThemSaysSomethingNew() {
        KnownRecord people = people(phone("0"), TUESDAY);
        KnownRecord before = known("ref", phone("1"), MONDAY);
        KnownRecord less = changed(known("a", phone("2"), MONDAY), Field.PHONE, WEDNESDAY);
        KnownRecord hint = changed(known("hint", phone("3"), MONDAY), Field.PHONE, WEDNESDAY);
        KnownRecord newcomer = known("b", phone("4"), WEDNESDAY);
        assertThat(merge(people, before, less, hint, newcomer).facts().text(Field.PHONE))
                .isEqualTo("0");
        assertThat(merge(people, hint).facts().text(Field.PHONE)).isEqualTo("0");
        assertThat(merge(people, less, newcomer).facts().text(Field.PHONE)).isEqualTo("2");
        KnownRecord again = changed(before, Field.PHONE, WEDNESDAY);
        assertThat(merge(people, again, less).facts().text(Field.PHONE)).isEqualTo("1");
        assertThat(merge(people, again, less).origins()).containsEntry(Field.PHONE, List.of(again.ref()));
    }

    @Test
    void publishesNothingOfWhatPeopleSayIsNone() {
        KnownRecord none = new KnownRecord(
                RecordRef.ofPeople(PLACE),
                PLACE,
                Facts.NONE,
                Map.of(Field.PHONE, TUESDAY),
                "{}",
                List.of(),
                false,
                TUESDAY,
                TUESDAY,
                TUESDAY,
                null,
                Map.of());
        MergedFacts merged = merge(none, known("a", phone("1"), MONDAY));
        assertThat(merged.facts().all(Field.PHONE)).isEmpty();
        assertThat(merged.origins()).doesNotContainKey(Field.PHONE);
    }

    @Test
    void unitesListsInWhichEachMayKnowMoreAndNamesAllThatAdd() {
        KnownRecord one = known("a", with(bare, Field.SERVICES, ADMINISTRATIVE), TUESDAY);
        KnownRecord two = known("b", with(bare, Field.SERVICES, EQUIPMENT, ADMINISTRATIVE), MONDAY);
        KnownRecord three = known("c", with(bare, Field.SERVICES, EQUIPMENT), MONDAY);
        KnownRecord hint = known("hint", with(bare, Field.SERVICES, "Loisirs et créations numériques"), MONDAY);
        MergedFacts merged = merge(one, two, three, hint);
        assertThat(merged.facts().all(Field.SERVICES)).containsExactly(ADMINISTRATIVE, EQUIPMENT);
        assertThat(merged.origins()).containsEntry(Field.SERVICES, List.of(one.ref(), two.ref()));
        assertThat(merge(hint, known("a", bare, MONDAY)).facts().all(Field.SERVICES))
                .hasSize(1);
    }

    @Test
    void takesAListThatPeopleSayAsItIs() {
        KnownRecord people = people(with(bare, Field.SERVICES, EQUIPMENT), TUESDAY);
        KnownRecord source = known("a", with(bare, Field.SERVICES, ADMINISTRATIVE), MONDAY);
        assertThat(merge(people, source).facts().all(Field.SERVICES)).containsExactly(EQUIPMENT);
    }

    @Test
    void doesNotUniteWhatWouldContradictItself() {
        KnownRecord free = known("a", with(bare, Field.FEES, "Gratuit"), TUESDAY);
        KnownRecord paid = known("b", with(bare, Field.FEES, "Payant"), MONDAY);
        assertThat(merge(free, paid).facts().all(Field.FEES)).containsExactly("Gratuit");
        KnownRecord open = known("a", with(bare, Field.ACCESS_MODES, "Se présenter"), MONDAY);
        KnownRecord call = known("b", with(bare, Field.ACCESS_MODES, "Téléphoner"), TUESDAY);
        KnownRecord shut = known("c", with(bare, Field.ACCESS_MODES, "Ce lieu n'accueille pas de public"), MONDAY);
        assertThat(merge(open, call).facts().all(Field.ACCESS_MODES)).containsExactly("Téléphoner", "Se présenter");
        assertThat(merge(open, call, shut).facts().all(Field.ACCESS_MODES)).containsExactly("Téléphoner");
    }

    @Test
    void addsTypesOfTheSameFamilyOnly() {
        KnownRecord library = known("a", with(bare, Field.STRUCTURE_TYPES, "BIB"), TUESDAY);
        KnownRecord franceServices = known("b", with(bare, Field.STRUCTURE_TYPES, "RFS"), MONDAY);
        assertThat(merge(library, franceServices).facts().all(Field.STRUCTURE_TYPES))
                .containsExactly("BIB");
        KnownRecord council = known("c", with(bare, Field.STRUCTURE_TYPES, "CCAS"), TUESDAY);
        KnownRecord department = known("d", with(bare, Field.STRUCTURE_TYPES, "CD"), MONDAY);
        assertThat(merge(council, department).facts().all(Field.STRUCTURE_TYPES))
                .containsExactly("CCAS", "CD");
        KnownRecord vague = known("e", with(bare, Field.STRUCTURE_TYPES, "Autre"), WEDNESDAY);
        assertThat(merge(vague, library).facts().all(Field.STRUCTURE_TYPES)).containsExactly("Autre", "BIB");
    }

    @Test
    void keepsContactsTogetherAndFillsWhatTheirOriginLacks() {
        Facts mail = with(bare, Field.EMAILS, "a@lille.example");
        KnownRecord one = changed(known("a", with(mail, Field.PHONE, "1"), MONDAY), Field.PHONE, WEDNESDAY);
        Facts others = with(with(bare, Field.EMAILS, "b@lille.example"), Field.WEBSITES, "https://b.example");
        KnownRecord two = changed(known("b", others, MONDAY), Field.EMAILS, TUESDAY);
        MergedFacts merged = merge(one, two);
        assertThat(merged.facts().text(Field.PHONE)).isEqualTo("1");
        assertThat(merged.facts().all(Field.EMAILS)).containsExactly("a@lille.example");
        assertThat(merged.facts().all(Field.WEBSITES)).containsExactly("https://b.example");
    }

    @Test
    void takesAddressAndPositionFromOneRecordThatHasBoth() {
        Facts elsewhere = bare.with(Field.LATITUDE, List.of("50.7")).with(Field.LONGITUDE, List.of("3.1"));
        KnownRecord whole = known("a", aLibraryInLille(), MONDAY);
        MergedFacts merged = merge(whole, known("b", elsewhere, TUESDAY));
        assertThat(merged.facts().text(Field.LATITUDE)).isEqualTo("50.6371");
        KnownRecord vague = new KnownRecord(
                new RecordRef("ref", "1"),
                PLACE,
                aLibraryInLille().with(Field.LATITUDE, List.of("50.63")).with(Field.ADDRESS, List.of("Centre")),
                Map.of(),
                "{}",
                List.of(new RecordIssue(RecordIssue.Code.POSITION_OF_COMMUNE, Field.LATITUDE, "", "")),
                false,
                TUESDAY,
                TUESDAY,
                TUESDAY,
                null,
                Map.of());
        assertThat(merge(whole, vague).facts().text(Field.ADDRESS)).isEqualTo("12 rue des Tilleuls");
        assertThat(merge(whole, vague).origins()).containsEntry(Field.LONGITUDE, List.of(whole.ref()));
    }

    @Test
    void forgetsTopicsOfServicesThatNobodyOffers() {
        KnownRecord people = people(with(bare, Field.SERVICES, EQUIPMENT), TUESDAY);
        Facts offer = with(with(bare, Field.SERVICES, ADMINISTRATIVE), Field.TOPICS, "sante");
        MergedFacts merged = merge(people, known("a", offer, MONDAY));
        assertThat(merged.facts().all(Field.TOPICS)).isEmpty();
        assertThat(merged.origins()).doesNotContainKey(Field.TOPICS);
    }

    @Test
    void keepsTheOriginsOfSeveralRecordsInItsText() {
        MergedFacts merged = merge(
                known("a", with(aLibraryInLille(), Field.SERVICES, ADMINISTRATIVE), MONDAY),
                known("b", with(aLibraryInLille(), Field.SERVICES, EQUIPMENT), TUESDAY));
        assertThat(merged.records()).containsExactly(new RecordRef("a", "1"), new RecordRef("b", "1"));
        String text = DirectoryJson.ofOrigins(merged.origins(), merged.records());
        assertThat(DirectoryJson.origins(text, merged.facts(), merged.records()))
                .isEqualTo(merged.origins());
        assertThat(DirectoryJson.origins("{\"nom\":1}", merged.facts(), merged.records()))
                .containsEntry(Field.NAME, List.of(new RecordRef("b", "1")));
    }

    private static MergedFacts merge(KnownRecord... records) {
        MergedFacts merged = MergedFacts.of(List.of(records), TRUSTS);
        List<KnownRecord> reversed = Arrays.asList(records.clone()).reversed();
        assertThat(MergedFacts.of(reversed, TRUSTS)).isEqualTo(merged);
        return merged;
    }

    private Facts phone(String number) {
        return with(bare, Field.PHONE, number);
    }

    private static Facts with(Facts facts, Field field, String... values) {
        return facts.with(field, List.of(values));
    }

    private static Facts dated(Facts facts, String day) {
        return facts.with(Field.UPDATED_ON, List.of(day));
    }

    private static KnownRecord people(Facts facts, Instant at) {
        return known(RecordRef.ofPeople(PLACE), facts.with(Field.NAME, List.of()), Map.of(), at, Map.of());
    }

    private static KnownRecord known(String source, Facts facts, Instant at) {
        return known(new RecordRef(source, "1"), facts, Map.of(), at, Map.of());
    }

    private static KnownRecord changed(KnownRecord record, Field field, Instant at) {
        return known(record.ref(), record.facts(), Map.of(field, at), record.firstSeenAt(), Map.of());
    }

    private static KnownRecord verified(KnownRecord record, Field field, Instant at) {
        return known(record.ref(), record.facts(), Map.of(), record.firstSeenAt(), Map.of(field, at));
    }

    private static KnownRecord known(
            RecordRef ref, Facts facts, Map<Field, Instant> saidAt, Instant at, Map<Field, Instant> verified) {
        return new KnownRecord(ref, PLACE, facts, saidAt, "{}", List.of(), false, at, at, at, null, verified);
    }
}
