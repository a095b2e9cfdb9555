package org.jalon.newsroom.easy.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.directory.Slug;
import org.jalon.newsroom.easy.EasyVersion;
import org.jalon.newsroom.easy.EasyVersions;
import org.jalon.newsroom.easy.Originals;
import org.jalon.newsroom.easy.Subject;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Lists easy-to-read versions by their words and by what they are about. There are few enough to look at each. */
public final class EasyLists {

    static final String PATH = "/facile";

    private static final int PER_PAGE = 20;
    private static final int LONGEST = 200;

    private final EasyVersions versions;
    private final Originals originals;

    public EasyLists(EasyVersions versions, Originals originals) {
        this.versions = versions;
        this.originals = originals;
    }

    /** Those that everybody may read now, the newest first. */
    public List<EasyVersion> list() {
        return versions.list().stream()
                .filter(version -> originals.isPublic(version.subject()))
                .toList();
    }

    EasyListPage page(String asked, String kindSlug, int number, Words words) {
        String q = asked.substring(0, Math.min(asked.length(), LONGEST));
        Optional<Subject.Kind> kind = Subject.Kind.find(kindSlug);
        List<EasyVersion> found = list().stream()
                .filter(version -> kind.isEmpty() || version.subject().kind() == kind.get())
                .filter(version -> has(version, q))
                .toList();
        int from = Math.min((number - 1) * PER_PAGE, found.size());
        int to = Math.min(from + PER_PAGE, found.size());
        String more = to < found.size() ? words.language().path(path(q, kind.orElse(null), number + 1)) : null;
        return new EasyListPage(
                new Page(
                        words,
                        words.say("easy.list.title"),
                        words.say("easy.list.description"),
                        PATH,
                        Page.Section.NONE,
                        true),
                q,
                kinds(kind.orElse(null), words),
                words.say(q.isEmpty() && kind.isEmpty() ? "easy.list.count" : "easy.list.found", found.size()),
                found.subList(from, to).stream()
                        .map(version -> line(version, words))
                        .toList(),
                more);
    }

    /** Whether it has all the words, however they are written. */
    private static boolean has(EasyVersion version, String q) {
        String said =
                "-" + Slug.of(version.text().title() + " " + version.text().body()) + "-";
        for (String word : Slug.of(q).split("-")) {
            if (!said.contains("-" + word)) {
                return false;
            }
        }
        return true;
    }

    private static List<EasyListPage.Choice> kinds(Subject.@Nullable Kind taken, Words words) {
        List<EasyListPage.Choice> kinds = new ArrayList<>();
        kinds.add(new EasyListPage.Choice("", words.say("easy.kind.all"), taken == null));
        for (Subject.Kind kind : Subject.Kind.values()) {
            kinds.add(new EasyListPage.Choice(kind.slug(), words.say("easy.kinds." + kind.slug()), kind == taken));
        }
        return kinds;
    }

    private static EasyListPage.Line line(EasyVersion version, Words words) {
        return new EasyListPage.Line(
                words.language().path(version.subject().path()),
                version.text().title(),
                words.say("easy.kind." + version.subject().kind().slug()));
    }

    private static String path(String q, Subject.@Nullable Kind kind, int number) {
        return PATH + "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&genre="
                + (kind == null ? "" : kind.slug()) + "&page=" + number;
    }
}
