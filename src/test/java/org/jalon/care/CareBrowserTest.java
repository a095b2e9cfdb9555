package org.jalon.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.List;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon._support.Places;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.care.review.ReviewTable;
import org.jalon.care.review.Reviews;
import org.jalon.contribution.ContributionSite;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of those who look after places, without scripts of ours, on a small screen. Skipped where there is no Chromium. */
class CareBrowserTest extends ContributionSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewTable reviews;

    @Autowired
    private Reviews links;

    @ParameterizedTest
    @CsvSource({"'',LIGHT,320", "/en,DARK,320"})
    void leadsFromAPlaceToItsManagersPagesAndACampaign(String prefix, ColorScheme colours, int width) {
        NewContextOptions options =
                new NewContextOptions().setViewportSize(width, 700).setColorScheme(colours);
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        accounts.grant(account.id(), Grant.everywhere(Role.COORDINATOR));
        accounts.grant(account.id(), Grant.everywhere(Role.MODERATOR));
        Place place = aPlace(Places.aLibraryInLille().with(Field.EMAILS, List.of(address)));
        try (BrowserContext context = BROWSING.browser().newContext(options)) {
            // Scripts of ours stay out; axe, which is one, comes in.
            context.route("**/assets/*.js", route -> route.abort());
            Page page = context.newPage();
            page.navigate(url(prefix + "/lieux/" + place.id() + "/gerer"));
            page.locator("#courriel").fill(address);
            page.locator("main form button").click();
            page.navigate(mail(address, 1).link());
            page.locator("main form button").click();
            page.waitForURL(url(prefix + "/lieux/" + place.id() + "/gerer"));
            ForEverybody.check(page, width);
            page.locator("button[value=adresse]").click();
            ForEverybody.check(page, width);
            page.locator("main a[href$='/mes-lieux']").first().click();
            ForEverybody.check(page, width);
            page.locator("a[href$='#corriger']").click();
            page.locator("#telephone").fill("12");
            page.locator("button[value=corriger]").click();
            assertThat(page.locator("[role=alert]").textContent()).isNotBlank();
            ForEverybody.check(page, width);
            page.locator("button[value=exact]").click();
            assertThat(page.locator("main [role=status]").textContent()).isNotBlank();
            ForEverybody.check(page, width);
            campaign(page, prefix, width);
            page.navigate(url(prefix + "/moderation/gestionnaires"));
            ForEverybody.check(page, width);
            review(page, prefix, width, place);
        }
    }

    private void campaign(Page page, String prefix, int width) {
        page.navigate(url(prefix + "/campagnes"));
        ForEverybody.check(page, width);
        page.locator("main a[href$='/campagnes/nouvelle']").click();
        ForEverybody.check(page, width);
        page.locator("main form button").first().click();
        page.locator("#objet").fill("Vos horaires");
        page.locator("#mots").fill("Bonjour, merci de vérifier.");
        ForEverybody.check(page, width);
        page.locator("main form[method=post] button").click();
        assertThat(page.locator("button[value=envoyer]").count()).isEqualTo(1);
        ForEverybody.check(page, width);
    }

    private void review(Page page, String prefix, int width, Place place) {
        Place other = aPlace();
        String link = links.path(reviews.make(
                null,
                null,
                new MailAddress(somebody()),
                Language.FRENCH,
                List.of(place.id(), other.id()),
                Instant.now().plusSeconds(3_600)));
        page.navigate(url(prefix + link));
        ForEverybody.check(page, width);
        page.locator("main li a").first().click();
        ForEverybody.check(page, width);
        page.navigate(url(prefix + link + "/rappels"));
        ForEverybody.check(page, width);
        page.navigate(url(prefix + "/revue/rien"));
        ForEverybody.check(page, width);
    }
}
