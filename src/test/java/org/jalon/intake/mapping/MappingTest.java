package org.jalon.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.directory.Field;
import org.jalon.intake.read.RawRow;
import org.jalon.site.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                // config ! cells ! field ! text
                "{'nom':{'colonne':'Nom'}} ! Nom=Relais ! nom ! Relais",
                "{'nom':{'colonne':'Nom de l’espace'}} ! Nom de l'espace=Relais ! nom ! Relais",
                "{'courriel':{'colonne':'m'}} ! m=a@b.fr ! courriels ! a@b.fr",
                "{'voie':{'colonne':'rue'}} ! rue=1 rue A ! adresse ! 1 rue A",
                "{'adresse':{'joindre':{'colonnes':['n','rue'],'séparateur':' '}}} ! n=4; rue=rue B ! adresse ! 4 rue B",
                "{'adresse':{'joindre':{'colonnes':['n','rue'],'séparateur':' '}}} ! rue=rue B ! adresse ! rue B",
                "{'latitude':{'dissocier':{'colonne':['pt'],'séparateur':',','partie':0}}} ! pt=(48.1, 2.5) ! latitude ! 48.1",
                "{'longitude':{'dissocier':{'colonne':'pt','séparateur':',','partie':1}}} ! pt=48.1, 2.5 ! longitude ! 2.5",
                "{'longitude':{'dissocier':{'colonne':'pt','séparateur':' ','partie':1}}} ! pt=POINT (2.5 48.1) ! longitude ! 48.1",
                "{'nom':{'colonne':'a'},'date_maj':{'valeur':'2024-05-01'}} ! a=x ! date_maj ! 2024-05-01",
                "{'nom':{'colonne':'a'},'date_maj':{'valeur':'modif'}} ! modif=2023-01-02 ! date_maj ! 2023-01-02",
                "{'date_maj':{'colonne':'d','valeur':'2024-05-01'}} ! d=2023-01-02 ! date_maj ! 2023-01-02",
                "{'commune':{'colonne':'address.city'}} ! address={\"city\":\"Lens\"} ! commune ! Lens",
                "{'longitude':{'colonne':'coord.0'}} ! coord=2.5|48.1 ! longitude ! 2.5",
                "{'nom':{'colonne':'properties.nom'}} ! nom=Relais ! nom ! Relais",
                "{'horaires':{'jours':[{'colonne':'l','osm':'Mo'},{'colonne':['m1','m2'],'osm':'Tu'}]}} ! l=9h-12h; m1=9h; m2=14h-17h"
                        + " ! horaires ! lundi : 9h-12h\\nmardi : 9h, 14h-17h",
                "{'horaires':{'osm':'h','semaine':'s'}} ! h=Mo 09:00-12:00; s=le lundi ! horaires ! Mo 09:00-12:00",
                "{'horaires':{'osm':'h','semaine':'s'}} ! h=9h-12h lundi; s=le lundi ! horaires ! le lundi",
                "{'horaires':{'osm':'h'},'semaine_ouverture':{'colonne':'p'}} ! h=Mo 09:00-12:00; p=Semaine impaire"
                        + " ! horaires ! week 1-53/2 Mo 09:00-12:00",
            })
    void readsEveryFormOfAConfiguration(String config, String cells, String field, String text) {
        Mapping mapping = Mapping.parse(config.replace('\'', '"'));
        assertThat(mapping.cells(row(cells))).containsEntry(field(field), text.replace("\\n", "\n"));
        assertThat(Mapping.parse(mapping.toJson())).isEqualTo(mapping);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "{'colonnes':['p'],'termes':['Jeune'],'cible':'Jeunes'} ! p=des JEUNES, des seniors ! Jeunes",
                "{'colonnes':['p'],'termes':['étudiants'],'cible':'Jeunes'} ! p=etudiants ! ",
                "{'colonnes':['p','q'],'termes':['a','b'],'cible':'Jeunes'} ! q=b ! Jeunes",
                "{'colonnes':['p'],'termes':['(16.25)'],'cible':'Jeunes'} ! p=16525 ! ",
                "{'colonnes':['p'],'termes':['jeune'],'sauf':['Tous'],'cible':'Jeunes'} ! p=jeune et tous ! ",
                "{'colonnes':['p'],'cible':'Jeunes'} ! p=quelconque ! Jeunes",
                "{'colonnes':['p'],'cible':'Jeunes'} ! q=quelconque ! ",
                "{'colonnes':['p'],'termes':[],'cible':'Jeunes'} ! p=quelconque ! ",
                "{'cible':'Jeunes'} ! q=quelconque ! Jeunes",
                "{'colonnes':['p'],'termes':['l’école'],'cible':'Jeunes'} ! p=après l'école ! Jeunes",
                "{'colonnes':['p']} ! p=Jeunes, Seniors ! Jeunes|Seniors",
            })
    void findsTermsAsTheNationalPipelineDoes(String rule, String cells, String values) {
        String config = "{'nom':{'colonne':'n'},'publics_accueillis':[" + rule + "]}";
        Mapping mapping = Mapping.parse(config.replace('\'', '"'));
        assertThat(mapping.cells(row(cells)).getOrDefault(Field.AUDIENCES, "")).isEqualTo(values == null ? "" : values);
        assertThat(Mapping.parse(mapping.toJson())).isEqualTo(mapping);
    }

    @Test
    void letsOnlyUnclaimedValuesSpeakForThemselves() {
        Mapping mapping = Mapping.parse("""
                {"frais_a_charge": [
                  {"colonnes": ["tarif"], "termes": ["adhésion"], "cible": "Gratuit sous condition"},
                  {"colonnes": ["tarif"], "termes": ["à voir"]},
                  {"colonnes": ["tarif"]}]}""");
        assertThat(mapping.cells(row("tarif=Adhésion / Payant / À voir".replace(" / ", "|"))))
                .containsEntry(Field.FEES, "Gratuit sous condition|Payant");
    }

    @Test
    void holdsARuleForSomeSupportModesOnly() {
        Mapping mapping = Mapping.parse("""
                {"modalites_accompagnement": [{"colonnes": ["m"], "termes": ["seul"], "cible": "En autonomie"}],
                 "services": [{"colonnes": ["s"], "termes": ["web"], "modalitesAccompagnement": "En autonomie", "cible": "A"}]}""");
        assertThat(mapping.cells(row("s=web; m=seul"))).containsEntry(Field.SERVICES, "A");
        assertThat(mapping.cells(row("s=web; m=à deux"))).doesNotContainKey(Field.SERVICES);
    }

    @Test
    void leavesOutWhatIsPrivateOrExcluded() {
        Mapping mapping = Mapping.parse("""
                {"nom": {"colonne": "n"}, "prive": {"colonne": "cache"},
                 "exclure": [{"colonnes": ["etat"], "termes": ["inactif"]}]}""");
        assertThat(mapping.excludes(row("n=a; cache=true"))).isTrue();
        assertThat(mapping.excludes(row("n=a; cache=false"))).isFalse();
        assertThat(mapping.excludes(row("n=a; etat=INACTIF"))).isTrue();
        assertThat(mapping.excludes(row("n=a"))).isFalse();
    }

    @Test
    void tellsWhatItDoesNotUnderstand() {
        Mapping mapping = Mapping.parse("""
                {"nom": {"colonne": "n", "majuscules": true}, "couleur": {"colonne": "c"}, "horaires": {"été": "h", "semaine": "s"},}""");
        assertThat(mapping.unread()).containsExactlyInAnyOrder("nom.majuscules", "couleur", "horaires.été");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"nom\": ", "{}", "{\"couleur\": {\"colonne\": \"c\"}}"})
    void refusesWhatIsNoMapping(String text) {
        assertThatThrownBy(() -> Mapping.parse(text)).isInstanceOf(UserError.class);
    }

    @Test
    void writesWhatTheNationalPipelineExpects() {
        String json = Mapping.parse("{\"nom\": {\"colonne\": \"n\"}}").toJson();
        assertThat(json).contains("\"commune\"", "\"code_postal\"", "\"adresse\"", "\"date_maj\"");
    }

    private static Field field(String label) {
        return Field.find(label).orElseThrow();
    }

    private static RawRow row(String cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String cell : cells.split("; ")) {
            values.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return new RawRow(1, values);
    }
}
