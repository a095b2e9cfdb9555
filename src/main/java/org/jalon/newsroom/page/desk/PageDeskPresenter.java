package org.jalon.newsroom.page.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jalon.about.LegalNotice;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.article.desk.Comparison;
import org.jalon.newsroom.article.desk.DeskPages;
import org.jalon.newsroom.page.KeptPage;
import org.jalon.newsroom.page.PageContent;
import org.jalon.newsroom.page.PagePaths;
import org.jalon.newsroom.page.PageVersion;
import org.jalon.newsroom.page.Pages;
import org.jalon.newsroom.page.ShippedText;
import org.jalon.newsroom.plan.Planned;
import org.jalon.newsroom.text.Markdown;
import org.jalon.newsroom.text.Rendered;
import org.jalon.site.Language;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Words the desk of pages. */
public final class PageDeskPresenter {

    private final Pages pages;
    private final Accounts accounts;
    private final LegalNotice notice;
    private final Markdown markdown;

    public PageDeskPresenter(Pages pages, Accounts accounts, LegalNotice notice, Markdown markdown) {
        this.pages = pages;
        this.accounts = accounts;
        this.notice = notice;
        this.markdown = markdown;
    }

    PageDeskPages.Overview overview(Words words, Actor actor, FormKey key, String error) {
        List<KeptPage> all = pages.list();
        List<PageDeskPages.Line> shipped = Arrays.stream(ShippedText.values())
                .filter(text -> all.stream().noneMatch(page -> page.slug().equals(text.slug())))
                .map(text -> {
                    Text says = text.content().in(words.language() == Language.ENGLISH);
                    return new PageDeskPages.Line(text.slug(), says.title(), says.lead());
                })
                .toList();
        return new PageDeskPages.Overview(
                new Page(words, words.say("page.desk.title"), "", PagePaths.DESK, Page.Section.NONE, false),
                key,
                error,
                Pages.mayChange(actor),
                all.stream().map(page -> line(page, words)).toList(),
                shipped,
                notice.newest().missing().stream()
                        .map(field -> field.label(words))
                        .toList());
    }

    private static PageDeskPages.Line line(KeptPage page, Words words) {
        return new PageDeskPages.Line(
                words.language().path(PagePaths.DESK + "/" + page.slug()), page.title(), state(page, words));
    }

    private static String state(KeptPage page, Words words) {
        List<String> said = new ArrayList<>();
        said.add(words.say("page.state." + page.state().slug()));
        Integer live = page.publishedVersion();
        if (page.isPublic() && live != null && live != page.version()) {
            said.add(words.say("page.state.changed"));
        }
        LocalDate due = page.dueOn();
        if (due != null) {
            said.add(words.say("page.state.due", words.day(due)));
        }
        if (page.inFoot()) {
            said.add(words.say("page.state.foot"));
        }
        return String.join(" · ", said);
    }

    PageDeskPages.Edit edit(
            @Nullable KeptPage page,
            TypedPage typed,
            String said,
            boolean wrong,
            PageDeskPages.@Nullable Preview preview,
            Words words,
            Actor actor,
            FormKey key) {
        String path = page == null ? PagePaths.DESK + "/nouvelle" : PagePaths.DESK + "/" + page.slug();
        String title = page == null ? words.say("page.desk.new") : page.title();
        return new PageDeskPages.Edit(
                new Page(words, title, "", path, Page.Section.NONE, false),
                key,
                words.language().path(path),
                said,
                wrong,
                Pages.mayChange(actor),
                typed,
                preview,
                page,
                page == null ? "" : state(page, words));
    }

    PageDeskPages.Preview preview(PageContent content, Words words) {
        Text text = content.french();
        Rendered rendered = markdown.render(text.body(), Language.FRENCH);
        return new PageDeskPages.Preview(
                text.title(),
                text.lead(),
                rendered.html(),
                rendered.findings().stream()
                        .map(finding -> words.say(finding.key(), finding.about()))
                        .toList());
    }

    DeskPages.Versions versions(KeptPage page, int number, String error, Words words, FormKey key) {
        List<PageVersion> history = pages.history(page.slug());
        PageVersion shown = find(history, number).orElseThrow();
        PageVersion before = find(history, number - 1).orElse(shown);
        String path = PagePaths.DESK + "/" + page.slug();
        return new DeskPages.Versions(
                new Page(
                        words,
                        words.say("newsroom.desk.versions.of", page.title()),
                        "",
                        path + "/versions/" + number,
                        Page.Section.NONE,
                        false),
                key,
                error,
                words.language().path(path),
                page.version(),
                history.stream()
                        .map(version -> line(version, page, path, words))
                        .toList(),
                number,
                Comparison.of(before.content().lines(), shown.content().lines()));
    }

    static Optional<PageVersion> find(List<PageVersion> history, int number) {
        return history.stream().filter(version -> version.number() == number).findFirst();
    }

    private DeskPages.Version line(PageVersion version, KeptPage page, String path, Words words) {
        String account = version.accountId();
        String who = (account == null ? Optional.<Account>empty() : accounts.find(account))
                .map(Account::shownName)
                .orElseGet(() -> words.say("newsroom.desk.somebody"));
        String said =
                words.say("newsroom.desk.version.by", version.number(), words.moment(version.at(), Planned.ZONE), who);
        return new DeskPages.Version(
                version.number(),
                words.language().path(path + "/versions/" + version.number()),
                version.remark().isEmpty() ? said : said + " – " + version.remark(),
                Objects.equals(page.publishedVersion(), version.number()));
    }
}
