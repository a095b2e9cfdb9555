package org.jalon.newsroom.arrival.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon.newsroom.arrival.cut.Block.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutterTest {

    private static final String PROSE =
            "La médiathèque reçoit chaque mardi les personnes qui veulent apprendre à se servir d’un ordinateur.";

    private static Proposal page(String name) throws IOException {
        return Cutter.cut(Files.readString(Path.of("src/test/resources/newsroom/arrival", name + ".txt")));
    }

    /** Pages of several shapes, invented; which articles each holds was decided before any program read it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "joined|Un bus,Deux cents,Le réseau,La nuit",
                "spaced|À la,Le budget,Depuis janvier",
                "titled|Des ordinateurs,Une permanence",
                "bylines|Le guide,Un été",
                "single|La maison",
                "separated|Le marché,Les jardins",
                "event|Les rencontres,Une enquête"
            })
    void findsWhereEachArticleBegins(String name, String begins) throws IOException {
        Proposal page = page(name);
        List<String> found = page.pieces().stream()
                .map(piece -> page.of(page.pieces().indexOf(piece)).stream()
                        .filter(block -> block.role() != Role.CAPTION)
                        .findFirst()
                        .orElseThrow()
                        .text())
                .map(text -> (text.split(" ")[0] + " " + text.split(" ")[1]).replace(",", ""))
                .toList();
        assertThat(found).containsExactly(begins.split(","));
    }

    @Test
    void tellsWhatIsWhat() throws IOException {
        Proposal page = page("joined");
        assertThat(roles(page, 0))
                .containsExactly(
                        Role.CAPTION,
                        Role.LEAD,
                        Role.HEADING,
                        Role.PARAGRAPH,
                        Role.ITEM,
                        Role.ITEM,
                        Role.LINKS,
                        Role.LINK,
                        Role.LINK,
                        Role.RELATEDS,
                        Role.RELATED);
        assertThat(page.pieces().getFirst().lead()).startsWith("Un bus").endsWith("du plateau.");
        assertThat(page.pieces().getFirst().reasons()).containsExactly("first", "no-title");
        assertThat(page.blocks().stream().filter(block -> block.role() == Role.ISSUE))
                .extracting(Block::text)
                .containsExactly("Numéro 12 du Courrier du plateau, mars 2021...");
        assertThat(page.blocks().stream()
                        .filter(block -> block.role() == Role.REST)
                        .map(Block::text))
                .contains("Lire la suite", "Nous utilisons les cookies pour mesurer les visites.");
    }

    private static List<Role> roles(Proposal page, int piece) {
        return page.of(piece).stream().map(Block::role).toList();
    }

    @Test
    void takesTitlesFromThePageWhereItHasThem() throws IOException {
        assertThat(page("titled").pieces())
                .extracting(Piece::title)
                .containsExactly("Des ordinateurs pour les écoles du canton", "Une permanence au village");
        assertThat(page("bylines").pieces())
                .extracting(Piece::title)
                .containsExactly("Le guide des aidants est paru", "Un été pour apprendre");
    }

    @Test
    void flagsWhatMayBeAnEvent() throws IOException {
        assertThat(page("event").blocks().stream().filter(block -> block.role() == Role.EVENT))
                .extracting(Block::text)
                .containsExactly("Le mardi 3 mars de 14 h à 17 h");
        assertThat(page("event").pieces().getLast().sure()).isNotEqualTo(Piece.Sure.LOW);
    }

    @ParameterizedTest
    @CsvSource({
        "'La ville ouvre un lieu.', 'La ville ouvre un lieu'",
        "'Le 9 mai a été lancée la commission « Numérique et travail social » du comité local des acteurs du département.', Le 9 mai a été lancée la commission",
        "'Depuis trois ans, les actions se succèdent dans la vallée, menées par les communes et leurs partenaires de longue date.', 'Depuis trois ans, les actions se succèdent dans la vallée, menées par les communes'"
    })
    void makesTitlesOfFirstSentences(String text, String title) {
        assertThat(Titles.of(text)).isEqualTo(title);
    }

    @Test
    void joinsLinesThatBreakASentence() {
        Proposal page =
                Cutter.cut("Emploi : un parcours\npour chacun\n\n" + PROSE + "\n\nUne suite,\nsur deux lignes.");
        assertThat(page.blocks())
                .extracting(Block::text)
                .containsExactly("Emploi : un parcours pour chacun", PROSE, "Une suite, sur deux lignes.");
    }

    @Test
    void isMendedByAPerson() {
        Proposal page = Cutter.cut(PROSE + "\n\n" + PROSE + " Bis.\n\nTroisième texte, " + PROSE);
        assertThat(page.pieces()).hasSize(1);
        Proposal cut = page.split(2);
        assertThat(cut.pieces()).extracting(Piece::from).containsExactly(0, 2);
        assertThat(cut.pieces().getLast().title()).startsWith("Troisième texte");
        assertThat(cut.pieces().getLast().reasons()).contains("person");
        assertThat(cut.split(2)).isEqualTo(cut);
        assertThat(cut.join(1).pieces()).hasSize(1);
        assertThat(cut.join(0)).isEqualTo(cut);
        assertThat(cut.role(1, Role.CAPTION).blocks().get(1).role()).isEqualTo(Role.CAPTION);
    }

    @Test
    void takesACaptionOffWhereAPersonSaysSo() {
        Proposal page = Cutter.cut(PROSE + "\nEn savoir +\nFête du quartier 2021 WebVacances et après..\n" + PROSE);
        int glued = IntStream.range(0, page.blocks().size())
                .filter(at -> page.blocks().get(at).text().startsWith("Fête"))
                .findFirst()
                .orElseThrow();
        Proposal apart = page.unglue(glued);
        assertThat(apart.blocks().subList(glued, glued + 2))
                .extracting(Block::text)
                .containsExactly("Fête du quartier 2021 Web", "Vacances et après..");
        assertThat(apart.pieces()).hasSameSizeAs(page.pieces());
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "40"})
    void standsAnyLength(int lines) {
        Proposal page = Cutter.cut((PROSE + "\n").repeat(lines));
        assertThat(page.blocks()).hasSize(lines);
        assertThat(page.pieces()).hasSize(Math.min(1, lines));
    }
}
