package org.jalon.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon._support.Browsing;
import org.jalon._support.Places;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** From a closed door in Arras to the sheet, the results, the map and the API, and back. */
class JourneyBrowserTest extends ContributionSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final Pattern FOLLOW = Pattern.compile("http://\\S+(/contributions/[\\w-]+)");

    @Autowired
    private Accounts accounts;

    @Test
    void aNeighbourCorrectsTheHoursAndAModeratorDecides() {
        Place place = aPlace(Places.aTownHallInArras()
                .with(Field.HOURS, List.of("Tu-Sa 10:00-18:00"))
                .with(Field.PHONE, List.of("+33320000001")));
        String neighbour = somebody();

        correctOnAPhoneWithoutScripts(place, neighbour);

        Visitor elsewhere = moderator("departement:59");
        assertThat(elsewhere.get("/moderation").body()).doesNotContain(place.name());
        try (BrowserContext context = signedIn(moderator("departement:62"))) {
            Page desk = context.newPage();
            acceptTheHoursOnly(desk, place);
            everyDoorShows(place, "19:00", "+33320000001");
            assertThat(mail(neighbour, 2).text())
                    .contains("Une partie de votre proposition", "Le téléphone est toujours le bon.");

            button(desk, "Annuler").first().click();
            everyDoorShows(place, "18:00", "+33320000001");

            desk.navigate(url("/lieux/" + place.id() + "/historique"));
            assertThat(desk.locator("main").innerText().replaceAll("[\\h]", ""))
                    .contains("10h–19h", "10h–18h")
                    .containsIgnoringCase("annul");
        }
    }

    private void correctOnAPhoneWithoutScripts(Place place, String address) {
        NewContextOptions phone =
                new NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(false);
        try (BrowserContext context = BROWSING.browser().newContext(phone)) {
            Page page = context.newPage();
            page.navigate(url("/lieux/" + place.id()));
            link(page, "Corriger cette fiche").click();
            link(page, "Toute la fiche").click();
            for (String day : List.of("ma", "me", "je", "ve", "sa")) {
                page.locator("input[name$='" + day + "-a1']").fill("19:00");
            }
            page.locator("input[name='telephone']").fill("03 20 00 00 99");
            page.locator("input[name='reponse']").fill(address);
            page.locator("form.questionnaire .send button").click();
            if (button(page, "Envoyer quand même").count() > 0) {
                button(page, "Envoyer quand même").click();
            }
            assertThat(page.url()).contains("/contributions/");
            assertThat(context.cookies()).isEmpty();
        }
        assertThat(FOLLOW.matcher(mail(address, 1).text()).find()).isTrue();
    }

    private void acceptTheHoursOnly(Page desk, Place place) {
        desk.navigate(url("/moderation"));
        link(desk, place.name()).first().click();
        Locator phone = desk.locator("input[type=checkbox][value='telephone']");
        phone.uncheck();
        desk.locator("#accepter textarea[name='mots']").fill("Le téléphone est toujours le bon.");
        desk.locator("button[name='choix']").click();
    }

    /** The sheet, the results, the map's summary and the API, soon after the decision. */
    private void everyDoorShows(Place place, String closes, String phone) {
        await(() -> text("/lieux/" + place.id() + "/" + place.slug()).contains(closes));
        await(() -> text("/api/v1/lieux/" + place.id()).contains("Tu-Sa 10:00-" + closes));
        await(() -> text("/api/v1/lieux?q=" + URLEncoder.encode(place.name(), StandardCharsets.UTF_8))
                .contains("Tu-Sa 10:00-" + closes));
        await(() -> get("/lieux/" + place.id() + "/resume").statusCode() == 200);
        assertThat(text("/api/v1/lieux/" + place.id())).contains(phone);
    }

    private Visitor moderator(String territory) {
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(
                account.id(),
                new Grant(Role.MODERATOR, Territory.parse(territory).orElseThrow()));
        return signedIn(address);
    }

    /** A browser that holds the session of somebody who signed in. */
    private BrowserContext signedIn(Visitor visitor) {
        BrowserContext context = BROWSING.browser().newContext();
        visitor.share(context);
        return context;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
