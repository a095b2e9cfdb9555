package org.jalon.newsroom.resource.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.article.Article.Decided;
import org.jalon.newsroom.article.Article.State;
import org.jalon.newsroom.article.EditorRights;
import org.jalon.newsroom.pick.FileField;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.Resource;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.resource.ResourceVersion;
import org.jalon.newsroom.resource.Resources;
import org.jalon.newsroom.resource.desk.ResourceEditPage.Life;
import org.jalon.newsroom.resource.desk.ResourceForms.Slip;
import org.jalon.newsroom.resource.page.ResourcePage;
import org.jalon.newsroom.resource.page.ResourcePresenter;
import org.jalon.newsroom.text.Rendered.Finding;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Decides all that the page says on which a resource is written. */
final class ResourceEditPresenter {

    static final String PATH = "/redaction/ressources";

    private static final int MOST_VERSIONS = 10;

    private final Resources resources;
    private final EditorRights rights;
    private final Accounts accounts;
    private final ResourcePresenter readers;
    private final ResourceChoices choices;
    private final ResourceStates states;

    ResourceEditPresenter(
            Resources resources,
            EditorRights rights,
            Accounts accounts,
            ResourcePresenter readers,
            ResourceChoices choices,
            ResourceStates states) {
        this.resources = resources;
        this.rights = rights;
        this.accounts = accounts;
        this.readers = readers;
        this.choices = choices;
        this.states = states;
    }

    /**
     * What is to be shown besides the resource itself.
     *
     * @param typed what stands in the fields
     * @param file the field of the file
     * @param slips that were found
     * @param said what came of the last act
     * @param wrong whether that is trouble
     * @param preview to show
     * @param overtaken the version that somebody else saved
     */
    record Shown(
            TypedResource typed,
            FileField file,
            List<Slip> slips,
            String said,
            boolean wrong,
            @Nullable ResourcePage preview,
            @Nullable ResourceVersion overtaken) {

        static Shown of(TypedResource typed, FileField file, String said, boolean wrong) {
            return new Shown(typed, file, List.of(), said, wrong, null, null);
        }
    }

    ResourceEditPage page(@Nullable Resource resource, Shown shown, Actor actor, FormKey key, Words words) {
        String path = PATH + "/" + (resource == null ? "nouveau" : resource.id());
        String title =
                resource == null ? words.say("resourcedesk.new") : words.say("resourcedesk.edit", resource.title());
        return new ResourceEditPage(
                new Page(words, title, "", path, Page.Section.NONE, false),
                key,
                words.language().path(path),
                shown.typed(),
                shown.file(),
                slips(shown.slips(), words),
                shown.said(),
                shown.wrong(),
                choices.of(words),
                shown.preview(),
                shown.overtaken() == null ? List.of() : overtaken(shown.overtaken(), words),
                resource == null ? null : life(resource, actor, words));
    }

    private static Map<String, String> slips(List<Slip> slips, Words words) {
        Map<String, String> said = new LinkedHashMap<>();
        slips.forEach(slip ->
                said.merge(slip.field(), words.say(slip.key(), slip.about()), (first, second) -> first + " " + second));
        return said;
    }

    /** What somebody else saved, in the fields that people argue about. */
    private List<String> overtaken(ResourceVersion theirs, Words words) {
        ResourceContent content = theirs.content();
        List<String> lines = new ArrayList<>();
        lines.add(version(theirs, words));
        lines.add(content.text().title());
        lines.add(content.text().lead());
        lines.add(content.url());
        content.text().body().lines().forEach(lines::add);
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private String version(ResourceVersion version, Words words) {
        String who = (version.accountId() == null ? Optional.<Account>empty() : accounts.find(version.accountId()))
                .map(Account::shownName)
                .orElseGet(() -> words.say("newsroom.desk.somebody"));
        return words.say("newsroom.desk.version.by", version.number(), words.moment(version.at(), Resources.ZONE), who);
    }

    private Life life(Resource resource, Actor actor, Words words) {
        ResourceContent content = resources.newest(resource).content();
        boolean mayPublish = rights.mayPublish(actor, content.territories());
        boolean seen = resource.state(states.now()) == State.PUBLISHED;
        return new Life(
                states.state(resource, words),
                resource.version(),
                resources.lacking(content).stream()
                        .map(finding -> say(finding, words))
                        .toList(),
                acts(resource, mayPublish),
                mayPublish,
                field(resource.publishAt()),
                field(resource.expiresAt()),
                seen ? words.language().path(resource.path()) : "",
                states.checked(resource, words),
                states.link(resource, words),
                resources.history(resource.id()).stream()
                        .limit(MOST_VERSIONS)
                        .map(version -> version(version, words))
                        .toList());
    }

    static String say(Finding finding, Words words) {
        return words.say(finding.key(), finding.about());
    }

    private static List<String> acts(Resource resource, boolean mayPublish) {
        List<String> acts = new ArrayList<>();
        if (resource.publishedVersion() == null) {
            acts.add(resource.decided() == Decided.IN_REVIEW ? "brouillon" : "relecture");
            acts.add("supprimer");
        } else if (resource.decided() == Decided.PUBLISHED && mayPublish) {
            acts.add("verifier");
            acts.add("retirer");
        }
        return acts;
    }

    private static String field(@Nullable Instant instant) {
        return instant == null
                ? ""
                : LocalDateTime.ofInstant(instant, Resources.ZONE)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    /** The resource as readers would see it. */
    ResourcePage preview(ResourceContent content, Site site, Words words) {
        return readers.page(
                new PublishedResource("apercu", content.slug(), 0, states.now(), states.today(), null, content),
                site,
                words);
    }
}
