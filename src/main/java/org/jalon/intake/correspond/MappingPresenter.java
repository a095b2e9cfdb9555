package org.jalon.intake.correspond;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.account.FormKey;
import org.jalon.directory.Directory;
import org.jalon.directory.Field;
import org.jalon.directory.SourceProfile;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.correspond.MappingPage.Column;
import org.jalon.intake.correspond.MappingPage.Group;
import org.jalon.intake.correspond.MappingPage.Value;
import org.jalon.intake.correspond.MappingPage.Version;
import org.jalon.intake.proposal.ProposalWords;
import org.jalon.intake.proposal.ProposedColumn;
import org.jalon.intake.proposal.ProposedColumn.Reason;
import org.jalon.intake.proposal.Target;
import org.jalon.intake.proposal.Translation;
import org.jalon.intake.source.MappingVersion;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;

/** Makes the page of a mapping. */
final class MappingPresenter {

    static final String ROOT = "/sources";
    static final String NAME = "/correspondances";

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    /** More values of one column than these are not asked for: nobody would read them. */
    private static final int VALUES = 25;

    /** Fields that a source can say of all its places. */
    private static final List<Field> ALWAYS = List.of(
            Field.SERVICES,
            Field.PROGRAMMES,
            Field.FEES,
            Field.STRUCTURE_TYPES,
            Field.ACCESS_MODES,
            Field.SUPPORT_MODES);

    private final Directory directory;
    private final Gazetteer gazetteer;
    private final MappingDesk desk;
    private final SheetPresenter sheets;

    MappingPresenter(Directory directory, Gazetteer gazetteer, MappingDesk desk, SheetPresenter sheets) {
        this.directory = directory;
        this.gazetteer = gazetteer;
        this.desk = desk;
        this.sheets = sheets;
    }

    static String path(SourceSettings source) {
        return ROOT + "/" + source.slug() + NAME;
    }

    MappingPage page(Workpiece work, MappingForm form, Words words, FormKey key, String message, String error) {
        SourceSettings source = work.source();
        String title =
                directory.findSource(source.name()).map(SourceProfile::title).orElse(source.name());
        Page head = new Page(words, words.say("mapping.title", title), "", path(source), Page.Section.NONE, false);
        String back = words.language().path(ROOT + "/" + source.slug());
        long used = form.columns().stream()
                .filter(column -> column.target().kind() != Target.Kind.NONE)
                .count();
        return new MappingPage(
                head,
                key,
                title,
                back,
                back + "/fichier",
                work.passage(),
                work.run() == null ? "" : work.run().order().origin(),
                work.basis(),
                message,
                error,
                traps(work, form, words),
                words.say("mapping.counts", used, form.columns().size()),
                columns(form, words),
                always(form, words),
                sheets.sheets(work, form, words),
                versions(source, words, head.path()),
                work.basis().equals("p") ? "" : head.path() + "?base=p&passage=" + work.passage());
    }

    private List<String> traps(Workpiece work, MappingForm form, Words words) {
        ProposalWords said = new ProposalWords(words);
        List<String> traps = new ArrayList<>(form.twice().stream()
                .map(target -> words.say("mapping.twice", said.target(target)))
                .toList());
        if (work.hasFile()) {
            work.columns().traps(form.columns(), work.sample(), gazetteer).stream()
                    .map(said::trap)
                    .forEach(traps::add);
        }
        return traps;
    }

    private static List<Column> columns(MappingForm form, Words words) {
        MappingChoices choices = new MappingChoices(words);
        return IntStream.range(0, form.columns().size())
                .mapToObj(i -> column(i, form.columns().get(i), choices, words))
                .toList();
    }

    private static Column column(int number, ProposedColumn column, MappingChoices choices, Words words) {
        ProposalWords said = new ProposalWords(words);
        boolean used = column.target().kind() != Target.Kind.NONE;
        boolean guessed = column.reason() != Reason.MAPPED;
        String reason = said.reason(column);
        String sure = !guessed
                ? ""
                : used ? words.say("mapping.guess", said.confidence(column.confidence()), reason) : reason;
        List<Translation> all = column.translations();
        long unsure = all.stream().filter(one -> isUnsure(column, one)).count();
        return new Column(
                number,
                column.column(),
                column.samples().stream().map(MappingPresenter::cut).toList(),
                column.target().code(),
                choices.targets(column.target()),
                used && guessed ? said.level(column.confidence()) : "",
                sure,
                all.isEmpty() ? "" : words.say("mapping.values", all.size(), unsure),
                unsure > 0,
                IntStream.range(0, Math.min(VALUES, all.size()))
                        .mapToObj(j -> value(j, column, all.get(j), choices, words))
                        .toList(),
                all.size() > VALUES ? words.say("mapping.values.more", all.size() - VALUES) : "");
    }

    private static Value value(
            int number, ProposedColumn column, Translation one, MappingChoices choices, Words words) {
        return new Value(
                number,
                one.value(),
                words.say("mapping.value.count", one.count()),
                isUnsure(column, one),
                choices.meanings(column.target(), one));
    }

    /** A value that nobody and nothing translated. */
    private static boolean isUnsure(ProposedColumn column, Translation one) {
        return column.target().kind() == Target.Kind.VALUES && one.meaning().isEmpty() && one.confidence() < 0.5;
    }

    private static List<Group> always(MappingForm form, Words words) {
        MappingChoices choices = new MappingChoices(words);
        Set<Field> fields = new LinkedHashSet<>(ALWAYS);
        fields.addAll(form.always().keySet());
        return fields.stream()
                .filter(field -> field != Field.STRUCTURE_TYPES || form.always().containsKey(field))
                .map(field -> new Group(
                        new ProposalWords(words).target(Target.of(field)),
                        choices.labels(field, codes(field, form.always()))))
                .toList();
    }

    private static Set<String> codes(Field field, Map<Field, List<String>> always) {
        Set<String> codes = new LinkedHashSet<>();
        always.getOrDefault(field, List.of()).forEach(label -> codes.add(field.label() + "=" + label));
        return codes;
    }

    private List<Version> versions(SourceSettings source, Words words, String path) {
        int current = source.mappingVersion();
        return desk.list(source).stream()
                .map(version -> version(version, version.version() == current, words, path))
                .toList();
    }

    private static Version version(MappingVersion version, boolean current, Words words, String path) {
        return new Version(
                version.version(),
                words.say("mapping.version", version.version(), words.moment(version.at(), FRANCE)),
                version.note(),
                current,
                path + "?base=v" + version.version(),
                path + "/config.json?version=" + version.version());
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }
}
