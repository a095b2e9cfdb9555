package org.jalon.newsroom.arrival.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jalon.newsroom.text.Markdown;
import org.jalon.newsroom.text.SafeAddress;
import org.jalon.site.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMarkdownTest {

    private static final Targets TARGETS = new Targets() {
        @Override
        public Optional<String> link(String address) {
            return SafeAddress.of(address).map(SafeAddress::text);
        }

        @Override
        public Optional<String> picture(String address) {
            return address.startsWith("local") ? Optional.of("/fichiers/0123456789/" + address) : Optional.empty();
        }
    };

    private static String written(String html) {
        return HtmlMarkdown.write(Jsoup.parseBodyFragment(html).body(), TARGETS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Un <strong>mot </strong>fort</p> | Un **mot** fort",
                "<p>Un <b>mot<br>long</b></p> | Un mot\\~long",
                "<h1>Un</h1><h2>Deux</h2><h3>Trois</h3> | ## Un~~## Deux~~### Trois",
                "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul> | - a~- b~  - c",
                "<ol><li>a</li><li>b</li></ol> | 1. a~2. b",
                "<blockquote><p>a</p><p>b</p></blockquote> | > a~> ~> b",
                "<p><a href='https://exemple.fr/a b' hreflang='en'>là</a></p> | là",
                "<p><a href='https://exemple.fr/a' hreflang='en'>là</a></p> | [là](https://exemple.fr/a \"en\")",
                "<p><a href='javascript:alert(1)'>là</a></p> | là",
                "<p>1. pas une liste</p> | 1\\. pas une liste",
                "<p># pas un titre, *ni* [cela]</p> | \\# pas un titre, \\*ni\\* \\[cela\\]",
                "<p>&lt;script&gt;</p> | \\<script\\>",
                "<figure><img src='local.jpg' alt='Une salle'><figcaption>En mai</figcaption></figure> | ![Une salle](/fichiers/0123456789/local.jpg \"En mai\")",
                "<p><img src='https://ailleurs.fr/a.jpg' alt='Une salle'></p> | Une salle",
                "<iframe src='https://www.youtube.com/embed/abcdefghijk' title='Le film'></iframe> | [Le film](https://www.youtube.com/watch?v=abcdefghijk)",
                "<p>a</p><script>alert(1)</script><form><input><button>b</button></form><p>c</p> | a~~c",
                "<p>Un<sup><a href='#fn1'>1</a></sup>.</p><ol><li id='fn1'>La note <a href='#fnref1'>↩</a></li></ol> | Un[^1].~~[^1]: La note",
                "<div>a<p>b</p>c</div> | a~~b~~c",
                "<pre>x = 1</pre> |     x = 1"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void writesWhatReadersSee(String html, String markdown) {
        assertThat(written(html.strip()))
                .isEqualTo(markdown.replaceFirst("^ ", "").replace("~", "\n"));
    }

    @Test
    void writesTablesOfWordsAndReadsThoseThatArrange() {
        assertThat(written("<table><tr><th>Mois</th><th>Aidés</th></tr><tr><td>mai</td><td>12 | 13</td></tr></table>"))
                .isEqualTo("| Mois | Aidés |\n| --- | --- |\n| mai | 12 \\| 13 |");
        assertThat(written("<table><tr><td><h2>Un</h2><p>Deux</p></td></tr></table>"))
                .isEqualTo("## Un\n\nDeux");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick=alert(1)>a</p><img src=x onerror=alert(1)><svg><script>alert(1)</script></svg>",
                "<p><a href=\"https://exemple.fr/)[x](javascript:alert(1)\">a</a></p>",
                "<p>&lt;img src=x onerror=alert(1)&gt;</p>",
                "<style>p{}</style><math><mtext><script>alert(1)</script></mtext></math>",
                "<p>[x](javascript:alert(1)) &lt;b&gt;</p>"
            })
    void leavesNothingThatRuns(String html) {
        String shown = new Markdown(id -> Optional.empty())
                .render(written(html), Language.FRENCH)
                .html();
        Element page = Jsoup.parseBodyFragment(shown).body();
        assertThat(page.select("script, style, svg, img, b, [onclick], [onerror], a[href^=javascript]"))
                .isEmpty();
    }

    @Test
    void standsThingsNestedWithoutEnd() {
        String deep = "<div>".repeat(3_000) + "fond" + "</div>".repeat(3_000);
        assertThat(written(deep)).contains("fond");
    }

    @ParameterizedTest
    @CsvSource({
        "<nav><a href=/>Accueil de la ville</a></nav><article>TEXTE</article><footer>Mentions</footer>",
        "<div id=menu>Menu menu menu</div><main>TEXTE</main><div class='cookie-banner'>Des cookies</div>",
        "<div class=header>Ville</div><div class=page><div class=colonne><ul><li><a href=/a>Une autre page du site</a></li></ul></div><div class=contenu><p>TEXTE</p></div></div><div class=sidebar>À lire</div>"
    })
    void findsWhatAPageIsAbout(String page) {
        String text =
                "Une phrase assez longue pour être le cœur de la page, que tout le reste ne fait qu’entourer de menus.";
        List<Element> found = MainContent.find(Jsoup.parse("<body>" + page.replace("TEXTE", text) + "</body>"));
        assertThat(found).extracting(Element::text).containsExactly(text);
    }
}
