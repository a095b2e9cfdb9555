package org.jalon.contribution.propose.form;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.contribution.ProposalKind;
import org.jalon.directory.Field;

/** What a form is about: the answer to "what has changed?". */
public enum Subject {
    HOURS("horaires", ProposalKind.CORRECT, Part.HOURS),
    CLOSURE("fermeture", ProposalKind.CORRECT, Part.CLOSURE),
    CONTACT("contact", ProposalKind.CORRECT, Part.CONTACT),
    ADDRESS("adresse", ProposalKind.CORRECT, Part.ADDRESS),
    SERVICES("services", ProposalKind.CORRECT, Part.SERVICES),
    PRESENTATION("presentation", ProposalKind.CORRECT, Part.NAME, Part.PRESENTATION),
    ALL(
            "tout",
            ProposalKind.CORRECT,
            Part.NAME,
            Part.ADDRESS,
            Part.CONTACT,
            Part.SERVICES,
            Part.HOURS,
            Part.PRESENTATION,
            Part.MORE),
    OTHER("autre", ProposalKind.OTHER),
    DUPLICATE("doublon", ProposalKind.DUPLICATE, Part.TWIN),
    EXACT("exact", ProposalKind.CONFIRM),
    /** A place that is not in the directory. */
    NEW(
            "nouveau",
            ProposalKind.ADD,
            Part.NAME,
            Part.ADDRESS,
            Part.SERVICES,
            Part.HOURS,
            Part.CONTACT,
            Part.PRESENTATION,
            Part.MORE);

    private static final Map<String, Subject> BY_SLUG =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Subject::slug, Function.identity()));

    private final String slug;
    private final ProposalKind kind;
    private final List<Part> parts;

    Subject(String slug, ProposalKind kind, Part... parts) {
        this.slug = slug;
        this.kind = kind;
        this.parts = List.of(parts);
    }

    /** A section of a form. */
    enum Part {
        NAME(Field.NAME, Field.STRUCTURE_TYPES),
        ADDRESS(
                Field.ADDRESS,
                Field.ADDRESS_DETAIL,
                Field.POSTAL_CODE,
                Field.COMMUNE,
                Field.INSEE_CODE,
                Field.LATITUDE,
                Field.LONGITUDE),
        CONTACT(Field.PHONE, Field.EMAILS, Field.WEBSITES, Field.BOOKING_URL),
        SERVICES(
                Field.SERVICES,
                Field.ACCESS_MODES,
                Field.SUPPORT_MODES,
                Field.FEES,
                Field.AUDIENCES,
                Field.SPECIFIC_SUPPORT),
        HOURS(Field.HOURS),
        PRESENTATION(Field.SUMMARY, Field.DESCRIPTION),
        MORE(
                Field.PROGRAMMES,
                Field.TRAINING_LABELS,
                Field.OTHER_LABELS,
                Field.MOBILITY,
                Field.PARENT_STRUCTURE,
                Field.ACCESSIBILITY_URL),
        CLOSURE,
        TWIN;

        private final Set<Field> fields;

        Part(Field... fields) {
            this.fields = fields.length == 0 ? Set.of() : Set.copyOf(EnumSet.of(fields[0], fields));
        }

        Set<Field> fields() {
            return fields;
        }

        String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The subject that an address names. */
    public static Optional<Subject> find(String slug) {
        return Optional.ofNullable(BY_SLUG.get(slug)).filter(subject -> subject != NEW);
    }

    /** The shortest form in which all these fields can be said; empty when one of them is in none. */
    public static Optional<Subject> of(Set<Field> fields) {
        return List.of(HOURS, CONTACT, ADDRESS, SERVICES, PRESENTATION, ALL).stream()
                .filter(subject -> subject.fields().containsAll(fields))
                .findFirst();
    }

    /** As addresses write it. */
    public String slug() {
        return slug;
    }

    public ProposalKind kind() {
        return kind;
    }

    List<Part> parts() {
        return parts;
    }

    private Set<Field> fields() {
        return parts.stream().flatMap(part -> part.fields().stream()).collect(Collectors.toSet());
    }
}
