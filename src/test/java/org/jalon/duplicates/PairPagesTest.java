package org.jalon.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon._support.Browsing;
import org.jalon._support.ForEverybody;
import org.jalon._support.Places;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.contribution.ContributionSite;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.PlaceLookup;
import org.jalon.directory.Publishing;
import org.jalon.directory.RecordRef;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Pairs on their pages: listed, compared, decided, decided together, and taken back. */
class PairPagesTest extends ContributionSite {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final AtomicInteger SOURCES = new AtomicInteger();

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private Accounts accounts;

    @Test
    void comparesJoinsAndTakesBack() {
        String source = twice(1);
        Visitor moderator = with(Role.MODERATOR, "departement:59");
        String list = moderator.get("/doublons?source=" + source).body();
        assertThat(list).contains("Presque sûr", source + ", deux fois", "Réunir la paire presque sûre");
        String pair = "/doublons/" + pair(source, 0);
        String page = moderator.get(pair).body();
        assertThat(page)
                .contains("Est-ce le même lieu", "Ce qui fait penser à un seul lieu", "Médiathèque ")
                .contains("≠ différent", "= identique", "name=\"champ.horaires\"");
        HttpResponse<String> answer = moderator.post(
                pair, "acte", "reunir", "garder", "gauche", "champ.horaires", "droite", "source", source);
        assertThat(answer.statusCode()).isEqualTo(303);
        RecordRef left = new RecordRef(source, "a0");
        var kept = directory()
                .findPublished(directory().findRecords(List.of(left)).getFirst().place())
                .orElseThrow();
        assertThat(kept.facts().text(Field.HOURS)).isEqualTo("Mo-Fr 09:00-17:00");
        String next = moderator
                .get(answer.headers().firstValue("location").orElseThrow())
                .body();
        assertThat(next).contains("sont réunis", "Aucun doublon avec ces filtres");
        assertThat(moderator.post(pair, "acte", "annuler").statusCode()).isEqualTo(303);
        assertThat(moderator.get(pair).body()).contains("C’est le même lieu");
        assertThat(moderator.post(pair, "acte", "distinct").statusCode()).isEqualTo(303);
        assertThat(moderator.get(pair).body()).contains("Deux lieux différents");
        assertThat(duplicates.place(source, records(source, 1)).toReview()).isZero();
    }

    @Test
    void showsOnlyWhatIsTheirs() {
        String source = twice(1);
        String pair = "/doublons/" + pair(source, 0);
        Visitor elsewhere = with(Role.COORDINATOR, "departement:62");
        assertThat(elsewhere.get(pair).statusCode()).isEqualTo(404);
        assertThat(elsewhere.post(pair, "acte", "reunir").statusCode()).isEqualTo(404);
        assertThat(elsewhere.get("/doublons?source=" + source).body()).contains("Aucun doublon");
        assertThat(with(Role.COORDINATOR, "region:32").get("/en" + pair).body()).contains("Is it the same place");
    }

    @Test
    void joinsManyInStepsAndTakesThemAllBack() {
        int many = JoiningTogether.STEP + 3;
        String source = twice(many);
        Visitor coordinator = with(Role.COORDINATOR, "departement:59");
        String bulk = "/doublons/ensemble?source=" + source;
        assertThat(coordinator.get(bulk).body()).contains("Réunir ces " + many + " paires");
        String first = step(coordinator, source, "reunir", "", "0");
        assertThat(first).contains("suite=oui");
        String batch = first.replaceFirst(".*lot=([^&]*).*", "$1");
        assertThat(coordinator.get(first).body()).contains(JoiningTogether.STEP + " sur " + many, "Continuer");
        assertThat(step(coordinator, source, "reunir", batch, Integer.toString(many)))
                .doesNotContain("suite=oui");
        assertThat(places(source)).isEqualTo(many);
        step(coordinator, source, "annuler", batch, Integer.toString(many));
        String last = step(coordinator, source, "annuler", batch, Integer.toString(many));
        assertThat(coordinator.get(last).body()).contains("Tout est annulé");
        assertThat(places(source)).isEqualTo(2 * many);
    }

    @Test
    void isForEverybodyAndWorksByKeyboard() {
        String source = twice(2);
        try (BrowserContext context = BROWSING.browser().newContext(new NewContextOptions())) {
            with(Role.MODERATOR, "departement:59").share(context);
            Page page = context.newPage();
            for (int width : new int[] {360, 1280}) {
                page.setViewportSize(width, 900);
                page.navigate(url("/doublons?source=" + source));
                ForEverybody.check(page, width);
                page.navigate(url("/doublons/" + pair(source, 0) + "?source=" + source));
                ForEverybody.check(page, width);
            }
            page.keyboard().press("d");
            page.waitForURL("**/doublons/*apres=*");
            assertThat(page.locator("[role=status]").first().textContent()).contains("restent deux lieux");
            page.keyboard().press("u");
            page.waitForURL(address -> !address.contains("apres="));
            assertThat(page.locator("button[value=reunir]").count()).isEqualTo(1);
        }
    }

    private String step(Visitor visitor, String source, String act, String batch, String total) {
        HttpResponse<String> answer =
                visitor.post("/doublons/ensemble", "acte", act, "source", source, "lot", batch, "total", total);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }

    private long places(String source) {
        return directory()
                .findRecords(records(source, JoiningTogether.STEP + 3).stream()
                        .map(OriginRecord::ref)
                        .toList())
                .stream()
                .map(record -> record.place())
                .distinct()
                .filter(place -> directory().lookup(place.text()) instanceof PlaceLookup.Published)
                .count();
    }

    private Visitor with(Role role, String territory) {
        String address = somebody();
        accounts.grant(
                accounts.findOrMake(new MailAddress(address), Language.FRENCH).id(),
                new Grant(role, Territory.parse(territory).orElse(null)));
        return signedIn(address);
    }

    /** A source that has so many libraries twice each. */
    private String twice(int number) {
        String source = "double-" + SOURCES.incrementAndGet();
        List<OriginRecord> records = records(source, number);
        Placement placement = duplicates.place(source, records);
        directory().publish(Publishing.of(source).withPlacing(placement), records.iterator());
        duplicates.remember(placement, "");
        return source;
    }

    private static List<OriginRecord> records(String source, int many) {
        return IntStream.range(0, many)
                .boxed()
                .flatMap(i -> {
                    // Far from each other in every way, so that only the two of each are alike.
                    int number = Math.floorMod((source + i).hashCode() * 31, 1_000_000);
                    String own = word(number);
                    Facts facts = Places.facts(
                                    "Médiathèque " + own,
                                    "Lille",
                                    "59000",
                                    "59350",
                                    (number % 90 + 1) + " rue " + word(number + 77),
                                    50.2 + number % 1_000 * 0.001,
                                    2.5 + number / 1_000 * 0.001)
                            .with(Field.PHONE, List.of("+33320" + String.format("%06d", number)))
                            .with(Field.HOURS, List.of("Tu-Sa 10:00-18:00"));
                    return Stream.of(
                            Places.record(source, "a" + i, facts),
                            Places.record(source, "b" + i, facts.with(Field.HOURS, List.of("Mo-Fr 09:00-17:00"))));
                })
                .toList();
    }

    /** Another word for each number, of letters only. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = number * 131 + 17_576; left > 0; left /= 26) {
            word.append((char) ('a' + left % 26));
        }
        return word.toString();
    }

    private static PairId pair(String source, int i) {
        return PairId.of(new RecordRef(source, "a" + i), new RecordRef(source, "b" + i));
    }
}
