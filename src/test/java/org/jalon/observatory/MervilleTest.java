package org.jalon.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jalon._support.Instance;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.column.ImportedColumns;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.FigureTable;
import org.jalon.observatory.load.ShippedDefinitions;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example of docs/observatory.md, worked out by hand there: Merville (59400) and the Flandre Lys community (245900758),
 * which lies in two départements. Figures: INSEE, census 2022 and Filosofi 2021; CNAF 2024. Licence Ouverte 2.0.
 */
class MervilleTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final CommuneRows ROWS = CommuneRows.of(GAZETTEER);
    private static final Territory MERVILLE = new Territory(Territory.Kind.COMMUNE, "59400");
    private static final Territory FLANDRE_LYS = new Territory(Territory.Kind.EPCI, "245900758");
    private static final Offset<Double> EXACTLY = within(1e-9);

    private static final String CENSUS = """
            code_insee,ze2020,bv2022,P22_POP,pop_65p,pop_75p,pop_80p,part_65p,part_75p,part_80p,C22_MEN,menages_seuls,part_menages_seuls,menages_monoparentaux,part_menages_monoparentaux,part_diplome_inf_bac,taux_chomage_1564,part_80p_vivant_seuls,perimetre
            59212,3205,59400,6551.0,1249.9,514.9,341.9,19.08,7.86,5.22,2714.7,780.4,28.75,283.2,10.43,59.32,11.33,39.94,complet
            59268,3205,59400,5553.0,1057.9,457.0,317.0,19.05,8.23,5.71,2321.6,696.5,30.0,229.6,9.89,59.78,10.48,44.47,complet
            59293,3205,62048,1385.0,299.0,144.0,107.1,21.59,10.4,7.73,564.0,134.3,23.81,54.4,9.64,54.05,9.42,34.58,complet
            59400,3205,59400,9729.0,1729.9,750.2,415.1,17.78,7.71,4.27,4020.1,1241.2,30.88,457.5,11.38,59.22,12.94,43.49,complet
            62338,3216,59017,2944.0,695.1,265.0,164.9,23.61,9.0,5.6,1204.4,267.6,22.22,54.6,4.53,34.3,5.23,41.82,complet
            62491,3216,59400,5007.0,1095.0,509.2,278.9,21.87,10.17,5.57,1994.2,480.2,24.08,175.5,8.8,46.69,6.29,28.32,complet
            62502,3205,59400,5041.0,890.2,351.9,195.1,17.66,6.98,3.87,1998.7,487.1,24.37,148.5,7.43,46.66,6.92,41.54,complet
            62736,3216,59400,3932.0,828.1,287.0,187.2,21.06,7.3,4.76,1578.2,323.9,20.52,117.3,7.43,48.32,8.82,29.41,complet
            """;

    private static final String INCOMES = """
            code_insee,NBMENFISC21,MED21,TP6021,TP60AGE621,PPMINI21,PPSOC21
            59212,2716,21970,12.0,s,2.3,5.7
            59268,2284,21990,12.0,s,2.4,5.7
            59293,564,23500,s,s,s,s
            59400,3912,20840,16.0,s,3.1,7.4
            62338,1207,30270,s,s,0.6,1.9
            62491,2031,24670,8.0,s,1.3,3.8
            62502,1981,24210,9.0,s,1.5,4.3
            62736,1577,25570,6.0,s,1.1,2.9
            """;

    private static final String RSA = """
            code_insee,annee,part_allocataires_rsa_menages
            59400,2024,6
            62338,2024,1
            """;

    @TempDir
    Path folder;

    @Test
    void hasTheFiguresThatAreWorkedOutByHand() throws IOException {
        try (Instance instance = Instance.in(folder)) {
            FigureTable table = new FigureTable(instance.database());
            load(table, "recensement-2022-communes", CENSUS);
            load(table, "filosofi-2021-communes", INCOMES);
            load(table, "rsa-2024-communes", RSA);
            Indicators imported = new Indicators(ROWS, new ImportedColumns(table, Duration.ZERO, 10));
            Observatory observatory = new Observatory(List.of(imported), ROWS);

            assertThat(value(observatory, "part-65-ans", MERVILLE)).isEqualTo(17.78);
            assertThat(value(observatory, "niveau-vie-median", MERVILLE)).isEqualTo(20_840);
            assertThat(value(observatory, "part-allocataires-rsa", MERVILLE)).isEqualTo(6);
            assertThat(figure(observatory, "taux-pauvrete-75-ans", MERVILLE).cell())
                    .isEqualTo(Cell.SECRET);
            assertThat(figure(observatory, "zone-d-emploi", MERVILLE).label()).isEqualTo("3205");

            assertThat(value(observatory, "population", FLANDRE_LYS)).isCloseTo(40_142, EXACTLY);
            assertThat(value(observatory, "menages", FLANDRE_LYS)).isCloseTo(16_395.9, within(1e-6));
            assertThat(value(observatory, "menages-fiscaux", FLANDRE_LYS)).isCloseTo(16_272, EXACTLY);
            // The mean of the eight shares would be 20.21.
            assertThat(value(observatory, "part-65-ans", FLANDRE_LYS)).isCloseTo(7_845.1 / 40_142 * 100, EXACTLY);
            assertThat(value(observatory, "part-menages-seuls", FLANDRE_LYS))
                    .isCloseTo(4_411.2 / 16_395.9 * 100, EXACTLY);
            assertThat(value(observatory, "part-80-ans-seuls", FLANDRE_LYS))
                    .isCloseTo(77_913.265 / 2_007.2, within(1e-6));
            assertThat(figure(observatory, "part-65-ans", FLANDRE_LYS).covered())
                    .isEqualTo(1);
            for (String never : List.of("niveau-vie-median", "taux-pauvrete", "part-allocataires-rsa")) {
                assertThat(figure(observatory, never, FLANDRE_LYS).standing()).isEqualTo(Standing.NOT_MADE);
            }
            // It lies in both départements, and is counted in the one where most of its inhabitants live.
            assertThat(ROWS.within(new Territory(Territory.Kind.DEPARTEMENT, "59"), Territory.Kind.EPCI))
                    .contains(FLANDRE_LYS);
            assertThat(ROWS.within(new Territory(Territory.Kind.DEPARTEMENT, "62"), Territory.Kind.EPCI))
                    .doesNotContain(FLANDRE_LYS);
        }
    }

    private void load(FigureTable table, String definition, String rows) throws IOException {
        Path file = Files.writeString(folder.resolve(definition + ".csv"), rows);
        new FigureImport(GAZETTEER, table).run(file, ShippedDefinitions.get(definition));
    }

    private static TerritoryFigure figure(Observatory observatory, String id, Territory territory) {
        return observatory.figure(observatory.findMeasure(id, Viewer.PUBLIC).orElseThrow(), territory, Viewer.PUBLIC);
    }

    private static double value(Observatory observatory, String id, Territory territory) {
        return figure(observatory, id, territory).cell().figure().orElseThrow();
    }
}
