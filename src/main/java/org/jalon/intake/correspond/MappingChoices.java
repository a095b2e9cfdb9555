package org.jalon.intake.correspond;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary;
import org.jalon.directory.Vocabulary.Said;
import org.jalon.intake.correspond.MappingPage.Group;
import org.jalon.intake.correspond.MappingPage.Option;
import org.jalon.intake.proposal.ProposalWords;
import org.jalon.intake.proposal.Target;
import org.jalon.intake.proposal.Translation;
import org.jalon.site.Words;

/** What the selects of the page offer. */
final class MappingChoices {

    /** Fields whose values are found in each other's columns. */
    private static final Map<Field, List<Field>> RELATED = Map.of(
            Field.AUDIENCES, List.of(Field.SPECIFIC_SUPPORT),
            Field.SPECIFIC_SUPPORT, List.of(Field.AUDIENCES),
            Field.PROGRAMMES, List.of(Field.TRAINING_LABELS),
            Field.SERVICES, List.of(Field.SUPPORT_MODES),
            Field.SUPPORT_MODES, List.of(Field.SERVICES));

    private static final Map<Field, String> GROUPS = Map.ofEntries(
            Map.entry(Field.ID, "who"),
            Map.entry(Field.NAME, "who"),
            Map.entry(Field.PIVOT, "who"),
            Map.entry(Field.STRUCTURE_TYPES, "who"),
            Map.entry(Field.PARENT_STRUCTURE, "who"),
            Map.entry(Field.SOURCE, "who"),
            Map.entry(Field.UPDATED_ON, "who"),
            Map.entry(Field.COMMUNE, "where"),
            Map.entry(Field.POSTAL_CODE, "where"),
            Map.entry(Field.INSEE_CODE, "where"),
            Map.entry(Field.ADDRESS, "where"),
            Map.entry(Field.ADDRESS_DETAIL, "where"),
            Map.entry(Field.LATITUDE, "where"),
            Map.entry(Field.LONGITUDE, "where"),
            Map.entry(Field.MOBILITY, "where"),
            Map.entry(Field.PHONE, "reach"),
            Map.entry(Field.EMAILS, "reach"),
            Map.entry(Field.WEBSITES, "reach"),
            Map.entry(Field.BOOKING_URL, "reach"),
            Map.entry(Field.ACCESSIBILITY_URL, "reach"),
            Map.entry(Field.ACCESS_MODES, "reach"));

    private final Words words;
    private final ProposalWords said;

    MappingChoices(Words words) {
        this.words = words;
        this.said = new ProposalWords(words);
    }

    /** What a column can be for; the groups are always the same. */
    List<Group> targets(Target chosen) {
        List<Target> where = new ArrayList<>(fields("where"));
        where.add(Target.STREET_NUMBER);
        where.add(Target.POINT);
        List<Target> hours = new ArrayList<>(List.of(Target.of(Field.HOURS)));
        Arrays.stream(DayOfWeek.values()).map(Target::of).forEach(hours::add);
        return List.of(
                group("none", List.of(Target.NONE, Target.HIDDEN), chosen),
                group("who", fields("who"), chosen),
                group("where", where, chosen),
                group("reach", fields("reach"), chosen),
                group("hours", hours, chosen),
                group("what", fields("what"), chosen));
    }

    private static List<Target> fields(String group) {
        return Arrays.stream(Field.values())
                .filter(field -> field.isStandard() && field != Field.HOURS)
                .filter(field -> GROUPS.getOrDefault(field, "what").equals(group))
                .map(Target::of)
                .toList();
    }

    private Group group(String key, List<Target> targets, Target chosen) {
        return new Group(
                words.say("mapping.group." + key),
                targets.stream()
                        .map(target -> new Option(target.code(), said.target(target), target.equals(chosen)))
                        .toList());
    }

    /** What a value of a column can mean. */
    List<Group> meanings(Target target, Translation translation) {
        String chosen = MappingForm.code(target, translation);
        if (target.kind() == Target.Kind.HIDDEN) {
            return List.of(new Group(
                    "",
                    List.of(
                            new Option("", words.say("mapping.value.shown"), chosen.isEmpty()),
                            new Option(MappingForm.HIDDEN, words.say("mapping.value.hidden"), !chosen.isEmpty()))));
        }
        List<Group> groups = new ArrayList<>();
        List<Option> first = new ArrayList<>();
        if (chosen.isEmpty()) {
            first.add(new Option("", words.say("mapping.value.open"), true));
        }
        first.add(new Option(
                MappingForm.NOTHING, words.say("mapping.value.nothing"), chosen.equals(MappingForm.NOTHING)));
        if (translation.meaning().size() > 1 || !isOffered(target, translation)) {
            first.add(new Option(chosen, say(translation), true));
        }
        groups.add(new Group("", first));
        for (Field field : offered(target)) {
            groups.add(new Group(said.target(Target.of(field)), labels(field, Set.of(chosen))));
        }
        return groups;
    }

    private String say(Translation translation) {
        return String.join(
                " + ",
                translation.meaning().stream()
                        .map(one -> Vocabulary.say(one.field(), one.label(), words))
                        .toList());
    }

    private static boolean isOffered(Target target, Translation translation) {
        return translation.meaning().stream()
                .allMatch(one -> offered(target).contains(one.field())
                        && Vocabulary.labels(one.field()).contains(one.label()));
    }

    private static Set<Field> offered(Target target) {
        Set<Field> fields = new LinkedHashSet<>(target.fields());
        target.fields().forEach(field -> fields.addAll(RELATED.getOrDefault(field, List.of())));
        return fields;
    }

    /** The labels of a field; those whose codes are given are chosen. */
    List<Option> labels(Field field, Set<String> chosen) {
        return Vocabulary.labels(field).stream()
                .map(label -> new Said(field, label))
                .map(one -> new Option(
                        MappingForm.code(one),
                        Vocabulary.say(field, one.label(), words),
                        chosen.contains(MappingForm.code(one))))
                .toList();
    }
}
