package org.jalon.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jalon._support.Instance;
import org.jalon._support.PostgresServer;
import org.jalon.observatory.TerritoryFigure.Standing;
import org.jalon.observatory.column.ImportedColumns;
import org.jalon.observatory.definition.Dataset;
import org.jalon.observatory.figure.Cell;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.FigureTable;
import org.jalon.observatory.load.ShippedDefinitions;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of a few communes of the Desvres-Samer community (200018083), in the shape of real files. */
class IndicatorsTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Territory DESVRES = new Territory(Territory.Kind.COMMUNE, "62268");
    private static final Territory EPCI = new Territory(Territory.Kind.EPCI, "200018083");

    private static final String CENSUS = """
            code_insee,ze2020,bv2022,P22_POP,pop_65p,pop_75p,pop_80p,part_65p,part_75p,part_80p,C22_MEN,menages_seuls,part_menages_seuls,menages_monoparentaux,part_menages_monoparentaux,part_diplome_inf_bac,taux_chomage_1564,part_80p_vivant_seuls,perimetre
            62268,3207,62268,5000,1000,500,250,20,10,5,2000,800,40,200,10,70,15,50,complet
            62773,3207,62268,1000,100,50,25,10,5,2.5,400,80,20,20,5,60,10,20,complet
            """;

    private static final String INCOMES = """
            code_insee,NBMENFISC21,MED21,TP6021,TP60AGE621,PPMINI21,PPSOC21
            62268,2000,19500,22,8,5,12
            62773,400,s,s,s,s,s
            """;

    private static final String ZONES = """
            bv2022,Part des non ou peu diplômés dans la pop. non scolarisée de 15 ans ou + 2022,Taux de pauvreté 2021,Médiane du niveau de vie 2021,Part des pers. âgées de 75 ans ou + 2022,Part des familles monoparentales 2022,Part des locataires HLM dans les rés. principales 2022
            62268,30.1,20.5,19900,9.5,15.2,18.3
            """;

    @TempDir
    Path folder;

    @Test
    void makesFiguresOfLargerTerritoriesAndNeverAveragesWhatMustNotBe() throws IOException {
        try (Instance instance = Instance.in(folder)) {
            check(instance.database());
        }
    }

    @Test
    void doesTheSameOnPostgres() throws IOException {
        try (Instance instance = Instance.on(PostgresServer.emptyDatabase(), folder)) {
            check(instance.database());
        }
    }

    private void check(Database database) throws IOException {
        FigureTable table = new FigureTable(database);
        load(table, "recensement-2022-communes", CENSUS);
        load(table, "filosofi-2021-communes", INCOMES);
        load(table, "bassins-de-vie-2022", ZONES);
        Indicators indicators =
                new Indicators(CommuneRows.of(GAZETTEER), new ImportedColumns(table, Duration.ZERO, 10));

        assertThat(of(indicators, DESVRES, "part-65-ans").cell()).isEqualTo(new Cell.Known(20));
        TerritoryFigure share = of(indicators, EPCI, "part-65-ans");
        // 1,100 of 6,000, not the mean of 20 and 10.
        assertThat(known(share)).isCloseTo(1_100 / 6_000.0 * 100, within(1e-9));
        assertThat(share.standing()).isEqualTo(Standing.MADE);
        // Desvres and Samer, 4,829 and 4,704 of the 23,211 inhabitants of today.
        assertThat(share.covered()).isCloseTo(9_533 / 23_211.0, within(1e-9));
        // (50 % of 250 and 20 % of 25) of 275.
        assertThat(known(of(indicators, EPCI, "part-80-ans-seuls"))).isCloseTo(130 / 275.0 * 100, within(1e-9));
        assertThat(known(of(indicators, EPCI, "menages"))).isEqualTo(2_400);

        assertThat(of(indicators, EPCI, "niveau-vie-median").standing()).isEqualTo(Standing.NOT_MADE);
        assertThat(of(indicators, EPCI, "taux-pauvrete").isTold()).isFalse();
        assertThat(of(indicators, new Territory(Territory.Kind.COMMUNE, "62773"), "taux-pauvrete")
                        .cell())
                .isEqualTo(Cell.SECRET);

        TerritoryFigure zone = of(indicators, DESVRES, "bassin-taux-pauvrete");
        assertThat(zone.cell()).isEqualTo(new Cell.Known(20.5));
        assertThat(zone.standing()).isEqualTo(Standing.OF_ZONE);
        assertThat(of(indicators, DESVRES, "zone-d-emploi").label()).isEqualTo("3207");
    }

    private void load(FigureTable table, String definition, String rows) throws IOException {
        Path file = Files.writeString(folder.resolve(definition + ".csv"), rows);
        new FigureImport(GAZETTEER, table).run(file, ShippedDefinitions.get(definition));
    }

    private static TerritoryFigure of(Indicators indicators, Territory territory, String id) {
        for (Dataset dataset : indicators.listDatasets()) {
            for (var indicator : dataset.indicators()) {
                if (indicator.id().equals(id)) {
                    return indicators.of(territory, dataset, indicator);
                }
            }
        }
        throw new AssertionError("no indicator " + id);
    }

    private static double known(TerritoryFigure figure) {
        return figure.cell().figure().orElseThrow();
    }
}
