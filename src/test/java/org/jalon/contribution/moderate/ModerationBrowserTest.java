package org.jalon.contribution.moderate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon.account.Visitor;
import org.jalon.contribution.Proposal;
import org.jalon.contribution.ProposalKind;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moderation in a browser: by keyboard alone, on small screens, and for those who do not see it. */
class ModerationBrowserTest extends ModerationSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void decidesTwentyTimesByKeyboardAlone() {
        String name = "Clavier";
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Place place = aPlace(org.jalon._support.Places.aLibraryInLille().with(Field.NAME, List.of(name)));
            places.add(place);
            correction(place);
        }
        try (BrowserContext context = signedIn(new NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(url("/moderation?q=" + name));
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL("**/moderation/*?q=*");
            for (int i = 0; i < 20; i++) {
                String before = page.url();
                page.keyboard().press(i % 2 == 0 ? "a" : "r");
                if (i % 2 == 1) {
                    page.keyboard().press("Space"); // the first reason, which has the focus
                    page.keyboard().press("Enter");
                }
                page.waitForURL(url -> !url.equals(before));
            }
            assertThat(page.locator("main").textContent()).contains("Rien ne correspond", "Refusé\u00a0: " + name);
            String decided = page.url();
            page.keyboard().press("u");
            page.waitForURL(url -> !url.equals(decided));
            assertThat(page.locator("main").textContent()).contains("De nouveau à décider");
        }
        long accepted = places.stream()
                .filter(place -> now(place.id()).facts().text(Field.PHONE).equals("+33320000099"))
                .count();
        assertThat(accepted).isEqualTo(10);
    }

    @Test
    void listensToKeysOutsideOfFieldsOnlyAndCanBeToldNotTo() {
        Proposal proposal = told(aPlace(), "", somebody(), network());
        try (BrowserContext context = signedIn(new NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(url(page(proposal)));
            page.keyboard().press("q");
            page.keyboard().type("aqua ? jour");
            assertThat(page.locator("details[data-key=q] textarea").inputValue())
                    .isEqualTo("aqua ? jour");
            page.locator("h1").click();
            page.keyboard().press("d");
            assertThat((boolean) page.evaluate("document.querySelector('details[data-key=d]').open"))
                    .isTrue();
            page.locator("h1").click();
            page.keyboard().press("?");
            page.locator("[data-toggle]").click();
            page.reload();
            page.keyboard().press("a");
            page.keyboard().press("r");
            assertThat((boolean) page.evaluate("document.querySelector('details[data-key=r]').open"))
                    .isFalse();
            assertThat(page.url()).endsWith(page(proposal));
            page.locator(".keys summary").click();
            page.locator("[data-toggle]").click();
            page.locator("h1").click();
            page.keyboard().press("r");
            assertThat((boolean) page.evaluate("document.querySelector('details[data-key=r]').open"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"'',LIGHT,320", "/en,DARK,1280"})
    void isForEverybody(String prefix, ColorScheme colours, int width) {
        Place place = aPlace();
        Place other = aPlace();
        Proposal proposal = told(place, "Je passe devant chaque matin.", somebody(), network());
        Proposal moved = proposal(
                ProposalKind.CORRECT,
                place,
                Map.of(
                        Field.LATITUDE,
                        List.of("50.6381"),
                        Field.LONGITUDE,
                        List.of("3.0633"),
                        Field.FEES,
                        List.of("Payant")));
        Visitor moderator = nord();
        String done = page(proposal) + "?apres=" + moved.id();
        act(moderator, moved, "refuser", "motif", "not-true");
        NewContextOptions options =
                new NewContextOptions().setViewportSize(width, 800).setColorScheme(colours);
        try (BrowserContext context = signedIn(options)) {
            Page page = context.newPage();
            for (String path : List.of(
                    "/moderation",
                    "/moderation?vue=decided",
                    "/moderation?q=rien-de-tel",
                    page(proposal),
                    page(moved),
                    done,
                    page(proposal) + "/comparer?avec=" + other.id(),
                    "/moderation/ensemble?" + proposal.id() + "=done",
                    "/lieux/" + place.id() + "/historique?doublon=own&fait=done")) {
                page.navigate(url(prefix + path));
                page.evaluate("document.querySelectorAll('.moderation details').forEach(part => part.open = true)");
                ForEverybody.check(page, width);
            }
        }
    }

    /** A browser that has the session of a moderator. */
    private BrowserContext signedIn(NewContextOptions options) {
        BrowserContext context = BROWSING.browser().newContext(options);
        nord().share(context);
        return context;
    }
}
