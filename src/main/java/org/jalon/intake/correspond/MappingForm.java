package org.jalon.intake.correspond;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary;
import org.jalon.directory.Vocabulary.Said;
import org.jalon.intake.mapping.Choice;
import org.jalon.intake.mapping.Choices;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.proposal.MappingDraft;
import org.jalon.intake.proposal.MappingProposal;
import org.jalon.intake.proposal.ProposedColumn;
import org.jalon.intake.proposal.Target;
import org.jalon.intake.proposal.Translation;

/**
 * What somebody chose on the page.
 *
 * @param columns as chosen, in the order of the file
 * @param mapping that comes of it
 * @param always labels that every place of the source gets
 */
public record MappingForm(List<ProposedColumn> columns, Mapping mapping, Map<Field, List<String>> always) {

    /** Name of the field of a column's target, before its number. */
    public static final String TARGET = "c";

    /** Name of the field that says for which target the values of a column were shown. */
    public static final String SHOWN = "t";

    /** Name of the field of a value, before the numbers of its column and itself. */
    public static final String VALUE = "v";

    /** Name of the field of labels for every place. */
    static final String ALWAYS = "tous";

    static final String HIDDEN = "cache";

    /** A value that means nothing, as somebody or something decided; "" is one that nobody decided on. */
    static final String NOTHING = "-";

    private static final Pattern BARS = Pattern.compile("\\|");

    /** What the workpiece is before any change. */
    static MappingForm of(Workpiece work) {
        return new MappingForm(work.columns().columns(), work.mapping(), always(work.mapping()));
    }

    /** What the workpiece becomes by what was sent. Anything unknown changes nothing. */
    static MappingForm read(Workpiece work, Map<String, List<String>> sent) {
        MappingDraft draft = MappingDraft.of(work.mapping());
        List<ProposedColumn> columns = new ArrayList<>();
        for (int i = 0; i < work.columns().columns().size(); i++) {
            ProposedColumn before = work.columns().columns().get(i);
            ProposedColumn after = column(work, before, i, sent);
            columns.add(after);
            if (!after.equals(before)) {
                draft.use(after);
            }
        }
        Map<Field, List<String>> always = new EnumMap<>(Field.class);
        sent.getOrDefault(ALWAYS, List.of())
                .forEach(code -> said(code)
                        .ifPresent(said -> always.computeIfAbsent(said.field(), any -> new ArrayList<>())
                                .add(said.label())));
        draft.always(always);
        return new MappingForm(List.copyOf(columns), draft.build(), always);
    }

    private static ProposedColumn column(Workpiece work, ProposedColumn before, int i, Map<String, List<String>> sent) {
        Target target = one(sent, TARGET + i).flatMap(Target::find).orElse(before.target());
        ProposedColumn column =
                target.equals(before.target()) ? before : MappingProposal.use(work.sample(), before.column(), target);
        if (!one(sent, SHOWN + i).equals(Optional.of(target.code()))) {
            return column;
        }
        List<Translation> translations = new ArrayList<>();
        for (int j = 0; j < column.translations().size(); j++) {
            Translation known = column.translations().get(j);
            translations.add(one(sent, VALUE + i + "." + j)
                    .filter(code -> !code.equals(code(target, known)))
                    .map(code -> translation(target, known, code))
                    .orElse(known));
        }
        return translations.equals(column.translations()) ? column : column.withTranslations(translations);
    }

    private static Translation translation(Target target, Translation known, String code) {
        if (target.kind() == Target.Kind.HIDDEN) {
            return new Translation(known.value(), known.count(), List.of(), code.equals(HIDDEN) ? 1 : 0);
        }
        return known.meaning(
                BARS.splitAsStream(code).flatMap(part -> said(part).stream()).toList());
    }

    /** A translation as the form writes it: {@code services=Label|…}. */
    static String code(Target target, Translation translation) {
        if (target.kind() == Target.Kind.HIDDEN) {
            return translation.confidence() > 0 ? HIDDEN : "";
        }
        return String.join(
                "|", translation.meaning().stream().map(MappingForm::code).toList());
    }

    static String code(Said said) {
        return said.field().label() + "=" + said.label();
    }

    /** A label of a vocabulary; empty for what is none. */
    private static Optional<Said> said(String code) {
        int equals = code.indexOf('=');
        return equals < 0
                ? Optional.empty()
                : Field.find(code.substring(0, equals))
                        .map(field -> new Said(field, code.substring(equals + 1)))
                        .filter(said -> Vocabulary.labels(said.field()).contains(said.label()));
    }

    private static Map<Field, List<String>> always(Mapping mapping) {
        Map<Field, List<String>> always = new EnumMap<>(Field.class);
        mapping.recipes().forEach((field, recipe) -> {
            if (recipe instanceof Choices(List<Choice> rules)) {
                List<String> labels = rules.stream()
                        .filter(rule -> rule.columns() == null)
                        .flatMap(rule -> rule.findTarget().stream())
                        .flatMap(label -> today(field, label).stream())
                        .distinct()
                        .toList();
                if (!labels.isEmpty()) {
                    always.put(field, labels);
                }
            }
        });
        return always;
    }

    /** Labels of 2022 are said in those of today. */
    private static List<String> today(Field field, String label) {
        return Vocabulary.read(field, label) instanceof Vocabulary.Meaning.Known(List<Said> said)
                ? said.stream()
                        .filter(one -> one.field() == field)
                        .map(Said::label)
                        .toList()
                : List.of();
    }

    /** Fields for which two columns are chosen though only one can count. */
    List<Target> twice() {
        List<Target> seen = new ArrayList<>();
        return columns.stream()
                .map(ProposedColumn::target)
                .filter(target -> target.kind() == Target.Kind.TEXT && target.field() != Field.OTHER_LABELS)
                .filter(target -> {
                    boolean again = seen.contains(target);
                    seen.add(target);
                    return again;
                })
                .distinct()
                .toList();
    }

    private static Optional<String> one(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().findFirst();
    }
}
