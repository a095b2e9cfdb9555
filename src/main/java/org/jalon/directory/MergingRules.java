package org.jalon.directory;

import static org.jalon.directory.Field.*;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is published, field by field, where several records speak of one place: {@code docs/merging.md} in code. What people
 * say comes first, until a source that is trusted enough says something new. Then come trust, verification and recency, in
 * that order ({@link Ranking}). Some fields are said together, by one origin; some lists are united.
 */
final class MergingRules {

    /** Where it is: an address with the position of another would send people to the wrong door. */
    private static final Set<Field> SITUATION =
            EnumSet.of(COMMUNE, POSTAL_CODE, INSEE_CODE, ADDRESS, ADDRESS_DETAIL, LATITUDE, LONGITUDE);

    private static final Set<Field> IDENTITY = EnumSet.of(ID, SOURCE);

    /** Of one origin, which answers at all of them; what it does not have is taken from the next. */
    private static final Set<Field> CONTACTS = EnumSet.of(PHONE, EMAILS, WEBSITES);

    private static final Set<Field> OFFER = EnumSet.of(SERVICES, TOPICS);

    /** Lists in which each may know what the others do not. Not the fees: free of charge here and not free there is neither. */
    private static final Set<Field> UNITED = EnumSet.of(
            SERVICES,
            TOPICS,
            AUDIENCES,
            SPECIFIC_SUPPORT,
            SUPPORT_MODES,
            PROGRAMMES,
            TRAINING_LABELS,
            OTHER_LABELS,
            STRUCTURE_TYPES,
            ACCESS_MODES);

    private static final String NO_PUBLIC = "Ce lieu n'accueille pas de public";

    private final List<KnownRecord> people;
    private final List<KnownRecord> sources;
    private final Ranking ranking;

    MergingRules(List<KnownRecord> live, Trusts trusts) {
        people = live.stream().filter(record -> record.ref().isOfPeople()).toList();
        sources = live.stream().filter(record -> !record.ref().isOfPeople()).toList();
        ranking = new Ranking(sources, trusts);
    }

    /** The records whose values are published of a field, the foremost first; several only where lists are united. */
    List<KnownRecord> of(Field field) {
        if (field == UPDATED_ON) {
            return latest();
        }
        Optional<KnownRecord> correction =
                people.stream().filter(record -> says(record, field)).max(newest(field));
        List<KnownRecord> heard =
                correction.map(said -> ranking.heardAgain(field, said)).orElse(sources);
        if (heard.isEmpty()) {
            return correction.stream().toList();
        }
        if (SITUATION.contains(field) || IDENTITY.contains(field)) {
            return heard.stream().min(best(field)).stream().toList();
        }
        List<KnownRecord> speaking = heard.stream()
                .filter(record -> says(record, field))
                .sorted(best(field))
                .toList();
        return UNITED.contains(field) && !contradict(field, speaking)
                ? ranking.withoutHints(speaking)
                : speaking.subList(0, Math.min(1, speaking.size()));
    }

    /** The values of a field that a record adds to those of better ones. */
    static Collection<String> added(Field field, Collection<String> known, KnownRecord record) {
        Set<String> added = new LinkedHashSet<>(record.facts().all(field));
        if (field == STRUCTURE_TYPES && !known.isEmpty()) {
            Set<StructureFamily> families = families(known);
            added.removeIf(code ->
                    StructureTypes.ofCode(code).filter(families::contains).isEmpty());
        }
        added.removeAll(new HashSet<>(known));
        return added;
    }

    /** The families of types to which others may be added: a library is not a town hall, whatever else it is. */
    private static Set<StructureFamily> families(Collection<String> codes) {
        Set<StructureFamily> families = codes.stream()
                .flatMap(code -> StructureTypes.ofCode(code).stream())
                .collect(Collectors.toSet());
        return families.equals(Set.of(StructureFamily.OTHER)) ? EnumSet.allOf(StructureFamily.class) : families;
    }

    /** Whether a list is not one that others add to: who receives no public does not receive it in the mornings. */
    private static boolean contradict(Field field, List<KnownRecord> speaking) {
        return field == ACCESS_MODES
                && speaking.stream()
                        .anyMatch(record -> record.facts().all(field).contains(NO_PUBLIC));
    }

    /** The day of the data is the latest that anybody says. */
    private List<KnownRecord> latest() {
        return Stream.concat(people.stream(), sources.stream())
                .filter(record -> says(record, UPDATED_ON))
                .max(Comparator.comparing((KnownRecord record) -> record.facts().text(UPDATED_ON))
                        .thenComparing(newest(UPDATED_ON)))
                .stream()
                .toList();
    }

    private Comparator<KnownRecord> best(Field field) {
        if (SITUATION.contains(field)) {
            return Comparator.comparingInt(MergingRules::whereabouts).reversed().thenComparing(ranking.of(SITUATION));
        }
        return CONTACTS.contains(field)
                ? ranking.of(CONTACTS)
                : OFFER.contains(field) ? ranking.of(OFFER) : ranking.of(Set.of(field));
    }

    /** How well a record tells where the place is: a point of its own before one in the middle of the commune. */
    private static int whereabouts(KnownRecord record) {
        boolean exact =
                record.issues().stream().noneMatch(issue -> issue.code() == RecordIssue.Code.POSITION_OF_COMMUNE);
        return (record.facts().position().isPresent() ? 4 : 0)
                + (exact ? 2 : 0)
                + (record.facts().all(ADDRESS).isEmpty() ? 0 : 1);
    }

    private static boolean says(KnownRecord record, Field field) {
        return record.since(field).isPresent();
    }

    private static Comparator<KnownRecord> newest(Field field) {
        return Comparator.comparing((KnownRecord record) -> record.since(field).orElse(Instant.MIN))
                .thenComparing(Ranking.BY_ORIGIN.reversed());
    }
}
