package org.jalon.newsroom.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.newsroom.letter.Frozen;
import org.jalon.newsroom.letter.LetterFoot;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a letter is once it is a mail. */
class LetterMailTest {

    private static final String BASE = "https://lieux.example.fr";
    private static final Series SERIES = Series.of("la-lettre", "La lettre", "", Language.FRENCH);

    private final LetterPrinter printer = new LetterPrinter(
            "Jalon Hauts-de-France", new LetterFoot("Conseil régional", List.of("151 avenue Hoover, 59555 Lille")));

    private LetterPrinter.Printed print(String editorial) {
        NewsLetter draft = NewsLetter.draft("0123456789", "la-lettre", "Les nouvelles");
        String html = new Markdown(id -> Optional.empty())
                .render(editorial, Language.FRENCH)
                .html();
        Frozen frozen = new Frozen(
                html,
                List.of(new Frozen.Item(
                        "article", "Un <atelier> de plus", "À Roubaix", "/actualites/abc/atelier", "3 mai 2026")));
        return printer.print(draft, SERIES, frozen, BASE);
    }

    @Test
    void linksPlainAddressesOnlyTheSameForEverybodyButForTheirOwnTwoLinks() {
        LetterPrinter.Printed printed = print("Voir [la page](https://exemple.fr/page?a=1) et [ici](/lieux).");
        Set<String> lea = addresses(printed.html("lea.signature"));
        Set<String> tom = addresses(printed.html("tom.signature"));
        assertThat(lea)
                .containsExactlyInAnyOrder(
                        "https://exemple.fr/page?a=1",
                        BASE + "/lieux",
                        BASE + "/actualites/abc/atelier",
                        BASE + "/lettre/archives/0123456789",
                        BASE + "/lettre/preferences/lea.signature",
                        BASE + "/lettre/desabonnement/lea.signature");
        tom.removeAll(lea);
        assertThat(tom)
                .containsExactlyInAnyOrder(
                        BASE + "/lettre/preferences/tom.signature", BASE + "/lettre/desabonnement/tom.signature");
    }

    @Test
    void loadsNothingFromAnywhere() {
        Document mail = Jsoup.parse(print("![pixel](https://ailleurs.example/p.gif) texte <img src=x>")
                .html("jeton"));
        assertThat(mail.select("img, link, script, iframe, object, [background], [srcset]"))
                .isEmpty();
        assertThat(mail.html()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void showsOwnImagesWithTheirFullAddressAndOthersAsWords() {
        String own = MailHtml.of("<p><img src=\"/fichiers/abc/carte.png\" width=\"2000\" alt=\"Une carte\"></p>", BASE)
                .html();
        assertThat(own).contains("src=\"" + BASE + "/fichiers/abc/carte.png\"", "alt=\"Une carte\"", "width=\"600\"");
        String foreign = MailHtml.of("<p><img src=\"https://ailleurs.example/p.gif\" alt=\"Un chat\"></p>", BASE)
                .html();
        assertThat(foreign).doesNotContain("ailleurs").contains("Un chat");
    }

    @Test
    void keepsNothingThatRuns() {
        String html = MailHtml.of(
                        "<p onclick=\"x()\">a<script>b</script></p><a href=\"javascript:x()\">c</a><form><input></form>",
                        BASE)
                .html();
        assertThat(html).doesNotContain("script", "onclick", "form", "input").contains("c");
    }

    @Test
    void saysWhoSendsItWhyAndHowToLeaveInBothForms() {
        LetterPrinter.Printed printed = print("Bonjour");
        for (String form : List.of(printed.html("jeton"), printed.text("jeton"))) {
            assertThat(form)
                    .contains("Conseil régional", "151 avenue Hoover, 59555 Lille", "vous êtes abonné")
                    .contains(
                            "/lettre/desabonnement/jeton", "/lettre/preferences/jeton", "/lettre/archives/0123456789");
        }
        assertThat(printed.html("jeton")).contains("Un &lt;atelier&gt; de plus").contains("lang=\"fr\"");
    }

    @Test
    void readsWellAsPlainText() {
        String text = print("""
                        ## À retenir

                        Le site de [la région](https://exemple.fr/a) et encore [la région](https://exemple.fr/a), puis [le département](https://exemple.fr/b) : tout est dit.

                        1. un
                        2. deux
                        """).text("jeton");
        assertThat(text)
                .startsWith("Les nouvelles\n=============\n\nÀ retenir\n---------\n\n")
                .contains("la région\u00a0[1]", "département\u00a0[2]", "\n1. un\n2. deux\n")
                .contains("\n[1] https://exemple.fr/a\n[2] https://exemple.fr/b\n")
                .contains("Un <atelier> de plus\n--------------------\n");
        assertThat(text.lines().filter(line -> !line.contains("https://"))).allMatch(line -> line.length() <= 72);
    }

    private static Set<String> addresses(String html) {
        return new TreeSet<>(Jsoup.parse(html).select("[href]").eachAttr("href"));
    }
}
