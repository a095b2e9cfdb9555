package org.jalon.contribution.propose.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.contribution.ProposalKind;
import org.jalon.contribution.propose.form.Subject.Part;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.site.Words;

/** A form for one subject: filled in with what is published, read, and shown again as it was typed. Remembers nothing. */
public final class ProposalForm {

    /** The field that says which button was pressed. */
    public static final String ACTION = "faire";

    /** Its value when the form is to be sent. */
    public static final String SEND = "envoyer";

    private final Subject subject;
    private final Words words;
    private final Facts shown;
    private final Map<Part, List<Asked>> parts;

    ProposalForm(Subject subject, Words words, Facts shown, Map<Part, List<Asked>> parts) {
        this.subject = subject;
        this.words = words;
        this.shown = shown;
        this.parts = new LinkedHashMap<>(parts);
    }

    public Subject subject() {
        return subject;
    }

    /** The form as it begins. */
    public Typed fill() {
        return fill(shown);
    }

    /** The form filled in with other facts than it began with. */
    public Typed fill(Facts facts) {
        Typed filled = Typed.NOTHING;
        for (Asked asked : all()) {
            filled = filled.and(asked.fill(facts));
        }
        return filled;
    }

    /** Reads what was typed; of its fields, those that the form offers and that say something else than it began with. */
    public TypedProposal parse(Typed typed) {
        Reading reading = new Reading(words, subject.kind());
        Reading before = new Reading(words, subject.kind());
        Typed begun = fill();
        for (Asked asked : all()) {
            Typed own = begun.only(asked::owns);
            asked.read(typed.only(asked::owns), own, reading);
            asked.read(own, own, before);
        }
        Map<Field, List<String>> news = new EnumMap<>(Field.class);
        reading.said().forEach((field, values) -> {
            if (!values.equals(before.said().getOrDefault(field, List.of()))) {
                news.put(field, values);
            }
        });
        Own own = Own.read(typed, subject.kind() == ProposalKind.OTHER, reading);
        return reading.proposal(typed, news, own);
    }

    /**
     * What was typed, carried over to the same form of another place: questions that were answered otherwise than this one
     * began keep their answers, the others begin anew.
     */
    public Typed carry(Typed typed, ProposalForm other) {
        Typed carried = other.fill();
        Typed begun = fill();
        for (Asked asked : all()) {
            Typed own = typed.only(asked::owns);
            Typed first = begun.only(asked::owns);
            Reading now = new Reading(words, subject.kind());
            Reading before = new Reading(words, subject.kind());
            asked.read(own, first, now);
            asked.read(first, first, before);
            carried = now.saysLike(before) ? carried : carried.and(own);
        }
        return carried.and(typed.only(name -> all().stream().noneMatch(asked -> asked.owns(name))));
    }

    /** Whether a button within the form was pressed, rather than one that sends it. */
    public static boolean isStep(Typed typed) {
        return !typed.text(AskedHours.ACTION).isEmpty() || !typed.text(ACTION).equals(SEND);
    }

    /** The sections to show. */
    public List<Section> show(Typed typed, List<Slip> slips) {
        List<Section> sections = new ArrayList<>();
        parts.forEach((part, asked) -> {
            List<Control> controls = asked.stream()
                    .flatMap(one -> one.show(typed, slips, words).stream())
                    .toList();
            boolean many = subject == Subject.ALL || subject == Subject.NEW;
            String title = many ? words.say("propose.part." + part.slug()) : "";
            String hint = words.find("propose.part." + part.slug() + ".hint").orElse("");
            boolean folded = part == Part.MORE;
            String id = part == Part.HOURS ? Names.HOURS : "partie-" + part.slug();
            sections.add(new Section(id, title, hint, controls, folded));
        });
        return sections;
    }

    private List<Asked> all() {
        return parts.values().stream().flatMap(List::stream).toList();
    }
}
