package org.jalon.newsroom.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.letter.item.ItemKey;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsLetterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour\r\nBcc: x@example.fr",
                "Bonjour\nBcc: x@example.fr",
                "Bonjour\u2028Bcc: x@example.fr",
                "Bonjour\u0000Bcc: x@example.fr"
            })
    void keepsSubjectsOnOneLine(String typed) {
        NewsLetter.Text text = new NewsLetter.Text(typed, typed, "");
        assertThat(text.subject()).isEqualTo("Bonjour Bcc: x@example.fr");
        assertThat(text.preview()).isEqualTo("Bonjour Bcc: x@example.fr");
    }

    @Test
    void writesChoicesSoThatTheyAreReadAgain() {
        Choices choices = new Choices(
                Set.of("la-lettre", "europe"),
                Set.of("region"),
                Set.of("sante"),
                Set.of(new Territory(Territory.Kind.DEPARTEMENT, "59")));
        assertThat(Choices.parse(choices.text())).isEqualTo(choices);
        assertThat(choices.text())
                .isEqualTo("serie:europe serie:la-lettre rubrique:region theme:sante territoire:departement:59");
        assertThat(Choices.parse("")).isEqualTo(Choices.all(Set.of()));
    }

    @Test
    void readsNamesOfItemsAndLeavesOutWhatIsNone() {
        assertThat(ItemKey.parseAll(
                        "article:0123456789 event:abcdefghjk resource:0123456789 nothing:0123456789 article:x article"))
                .containsExactly(
                        new ItemKey(Findable.Kind.ARTICLE, "0123456789"),
                        new ItemKey(Findable.Kind.EVENT, "abcdefghjk"),
                        new ItemKey(Findable.Kind.RESOURCE, "0123456789"));
    }

    @Test
    void tellsEachEditionItsItems() {
        Frozen all = new Frozen(
                "",
                java.util.stream.IntStream.range(0, 4)
                        .mapToObj(i -> new Frozen.Item("article", "n" + i, "", "/" + i, ""))
                        .toList());
        assertThat(all.edition("")).isEqualTo(all);
        assertThat(all.edition("0,3").items()).extracting(Frozen.Item::title).containsExactly("n0", "n3");
        assertThat(all.edition(Frozen.NOTHING).items()).isEmpty();
    }
}
