package org.jalon.intake.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalon.directory.Field;
import org.jalon.directory.Vocabulary.Said;
import org.jalon.intake.mapping.Mapping;
import org.jalon.intake.proposal.Trap.Kind;
import org.jalon.intake.read.RawRow;
import org.jalon.intake.read.RowFile;
import org.jalon.intake.read.Sample;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingProposalTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    /** Three small files in the spirit of real ones; lines name a column and what it should be proposed for. */
    @ParameterizedTest
    @CsvSource({
        "grille.csv, ID_Lieu, id",
        "grille.csv, NOM_STRUCT, nom",
        "grille.csv, N°, numero",
        "grille.csv, ADRESSE, adresse",
        "grille.csv, CP, code_postal",
        "grille.csv, COMMUNE, commune",
        "grille.csv, x, longitude",
        "grille.csv, y, latitude",
        "grille.csv, TEL, telephone",
        "grille.csv, INTERNET, services",
        "grille.csv, PUB_SENIOR, publics_specifiquement_adresses",
        "grille.csv, SS_CAT, typologie",
        "grille.csv, DAT_MAJ, date_maj",
        "grille.csv, AFFICHAGE, exclure",
        "grille.csv, EPCI, ''",
        "enquete.csv, Quel est le nom de votre structure ?, nom",
        "enquete.csv, À quelle adresse vous trouve-t-on ?, adresse",
        "enquete.csv, Quel est votre numéro de téléphone ?, telephone",
        "enquete.csv, Quelle est votre adresse mail ?, courriels",
        "enquete.csv, Que proposez-vous ?, services",
        "enquete.csv, Quels publics accueillez-vous ?, publics_specifiquement_adresses",
        "enquete.csv, Quels sont vos horaires d'ouverture ?, horaires",
        "enquete.csv, GlobalID, id",
        "enquete.csv, Creator, ''",
        "maisons.csv, id_ms, id",
        "maisons.csv, lib_ms, nom",
        "maisons.csv, insee_com, code_insee",
        "maisons.csv, lib_com, commune",
        "maisons.csv, gps, point",
        "maisons.csv, h_lundi, horaires-monday",
        "maisons.csv, h_samedi, horaires-saturday",
        "maisons.csv, itinerance, itinerance",
        "maisons.csv, insee_dep, ''",
    })
    void proposesWhatAPersonWould(String file, String column, String target) throws Exception {
        ProposedColumn proposed = propose(file).columns().stream()
                .filter(one -> one.column().equals(column))
                .findFirst()
                .orElseThrow();
        assertThat(proposed.target().code()).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "grille.csv, PROJECTED, y",
        "grille.csv, PHONE_WITHOUT_ZERO, TEL",
        "grille.csv, PHONE_SHORT, TEL",
        "grille.csv, POSTAL_CODE_IS_INSEE_CODE, CP",
        "grille.csv, HIDDEN_ROWS, AFFICHAGE",
        "grille.csv, NAME_BLANK, NOM_STRUCT",
        "enquete.csv, QUESTIONS, ''",
        "enquete.csv, WHOLE_ADDRESS, À quelle adresse vous trouve-t-on ?",
        "enquete.csv, CUT_CODES, Que proposez-vous ?",
        "enquete.csv, MAIL_SEVERAL, Quelle est votre adresse mail ?",
        "maisons.csv, ID_REPEATED, id_ms",
        "maisons.csv, PHONE_SEVERAL, telephone",
    })
    void seesTraps(String file, Kind kind, String column) throws Exception {
        assertThat(propose(file).traps())
                .anyMatch(trap -> trap.kind() == kind && trap.column().equals(column));
    }

    @Test
    void makesSheetsOfASurvey() throws Exception {
        Mapping mapping = propose("enquete.csv").toMapping();
        Map<Field, String> cells = mapping.cells(sample("enquete.csv").rows().getFirst());
        assertThat(cells)
                .containsEntry(Field.NAME, "Atelier du Marais")
                .containsEntry(Field.AUDIENCES, "Seniors|Jeunes");
        assertThat(cells.get(Field.SERVICES))
                .contains("Aide aux démarches administratives", "Accès internet et matériel informatique");
        assertThat(Mapping.parse(mapping.toJson())).isEqualTo(mapping);
    }

    @Test
    void putsDaysAndPointsTogether() throws Exception {
        Mapping mapping = propose("maisons.csv").toMapping();
        assertThat(mapping.cells(sample("maisons.csv").rows().getFirst()))
                .containsEntry(Field.HOURS, "lundi : 09:00 - 12:00 / 13:30 - 17:00\nmardi : 09:00 - 12:00")
                .containsEntry(Field.LATITUDE, "50.2985")
                .containsEntry(Field.LONGITUDE, "3.7938")
                .containsEntry(Field.MOBILITY, "Fixe");
        assertThat(Mapping.parse(mapping.toJson())).isEqualTo(mapping);
    }

    @Test
    void saysWhatAMappingUsesColumnsFor() throws Exception {
        MappingProposal proposal = propose("grille.csv");
        MappingProposal again = MappingProposal.of(sample("grille.csv"), proposal.toMapping(), GAZETTEER);
        assertThat(targets(again)).isEqualTo(targets(proposal));
        assertThat(again.toMapping()).isEqualTo(proposal.toMapping());
    }

    @Test
    void keepsValuesApartThatHoldEachOther() {
        Sample sample = sampleOf("tarifs", "Gratuit", "Gratuit sous condition", "Payant", "Gratuit");
        Mapping mapping = MappingProposal.of(sample, GAZETTEER).toMapping();
        assertThat(mapping.cells(sample.rows().get(1))).containsEntry(Field.FEES, "Gratuit sous condition");
        assertThat(mapping.cells(sample.rows().get(0))).containsEntry(Field.FEES, "Gratuit");
    }

    @Test
    void givesAColumnAnotherUse() {
        Sample sample = sampleOf("offre", "Wifi", "Café", "Wifi", "Café");
        MappingProposal proposal = MappingProposal.of(sample, GAZETTEER);
        MappingDraft draft = MappingDraft.of(proposal.toMapping());
        ProposedColumn column = proposal.columns().getFirst();
        Said fixed = new Said(Field.MOBILITY, "Fixe");
        draft.use(new ProposedColumn(
                column.column(),
                column.samples(),
                Target.of(Field.MOBILITY),
                1,
                column.reason(),
                "",
                List.of(new Translation("Café", 2, List.of(fixed), 1))));
        assertThat(draft.build().cells(sample.rows().get(1))).containsExactly(Map.entry(Field.MOBILITY, "Fixe"));
    }

    private static Map<String, String> targets(MappingProposal proposal) {
        return proposal.columns().stream()
                .collect(Collectors.toMap(
                        ProposedColumn::column, column -> column.target().code(), (a, b) -> a, LinkedHashMap::new));
    }

    private static MappingProposal propose(String file) throws Exception {
        return MappingProposal.of(sample(file), GAZETTEER);
    }

    private static Sample sample(String file) throws Exception {
        return RowFile.open(Path.of("src/test/resources/intake/proposal", file), file)
                .sample(100);
    }

    private static Sample sampleOf(String column, String... values) {
        List<RawRow> rows = IntStream.range(0, values.length)
                .mapToObj(i -> new RawRow(i + 1, Map.of(column, values[i])))
                .toList();
        return new Sample(Sample.Format.CSV, "UTF-8", ",", "", List.of(), "", List.of(), 1, List.of(column), rows);
    }
}
