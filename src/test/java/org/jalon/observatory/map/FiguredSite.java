package org.jalon.observatory.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.observatory.load.FigureImport;
import org.jalon.observatory.load.FigureTable;
import org.jalon.observatory.load.ShippedDefinitions;
import org.jalon.storage.Database;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.TerritoryImport;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * A data directory with figures and made-up contours: the 31 communes of Desvres-Samer as squares, those of the Nord with crooked
 * borders, as many points as real ones have. The n-th commune of Desvres-Samer, in the order of codes, counts 10 + n per cent of
 * people of 65 and more; its poverty rate is secret but for the first two.
 */
final class FiguredSite {

    static final Territory DESVRES = new Territory(Territory.Kind.EPCI, "200018083");
    static final Territory NORD = new Territory(Territory.Kind.DEPARTEMENT, "59");

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static final String FOR_PARTNERS = """
            id: confidentiel-2026
            name: {fr: Chiffres confidentiels, en: Confidential figures}
            producer: Département
            licence: réservé
            vintage: "2026"
            level: commune
            key: code_insee
            indicators:
              - id: part-confidentielle
                name: {fr: Part confidentielle, en: Confidential share}
                explanation: {fr: Réservée aux partenaires., en: For partners only.}
                theme: age
                kind: share
                unit: percent
                column: part
                audience: partners
            """;

    private FiguredSite() {}

    static void prepare(Path folder, Path data) throws IOException {
        try (AnnotationConfigApplicationContext modules = new AnnotationConfigApplicationContext()) {
            TestPropertyValues.of("jalon.data=" + data).applyTo(modules);
            modules.register(Modules.class);
            modules.refresh();
            Path contours = Files.writeString(folder.resolve("contours.geojson"), contours());
            modules.getBean(TerritoryImport.class).run(contours);
            FigureTable table = new FigureTable(modules.getBean(Database.class));
            load(folder, table, ShippedDefinitions.get("recensement-2022-communes"), census());
            load(folder, table, ShippedDefinitions.get("filosofi-2021-communes"), incomes());
            load(folder, table, ShippedDefinitions.get("densite-ruralite-centralite-communes"), centres());
            load(folder, table, FOR_PARTNERS, "code_insee,part\n62268,12\n");
        }
    }

    static List<String> codes(Territory whole) {
        return GAZETTEER.listCommunes().stream()
                .filter(commune -> GAZETTEER.contains(whole, commune))
                .map(Commune::code)
                .toList();
    }

    private static void load(Path folder, FigureTable table, String definition, String rows) throws IOException {
        new FigureImport(GAZETTEER, table).run(Files.writeString(folder.resolve("rows.csv"), rows), definition);
    }

    private static String census() {
        String head =
                "code_insee,ze2020,bv2022,P22_POP,pop_65p,pop_75p,pop_80p,part_65p,part_75p,part_80p,C22_MEN,menages_seuls,"
                        + "part_menages_seuls,menages_monoparentaux,part_menages_monoparentaux,part_diplome_inf_bac,taux_chomage_1564,"
                        + "part_80p_vivant_seuls,perimetre\n";
        List<String> here = codes(DESVRES);
        List<String> north = codes(NORD);
        return head
                + IntStream.range(0, here.size())
                        .mapToObj(i -> censusRow(here.get(i), 10 + i))
                        .collect(Collectors.joining())
                + IntStream.range(0, north.size())
                        .mapToObj(i -> censusRow(north.get(i), 10 + i % 19))
                        .collect(Collectors.joining());
    }

    private static String censusRow(String code, int share) {
        return "%s,3207,62268,1000,%d,50,25,%d,5,2.5,400,80,20,20,5,60,10,20,complet\n"
                .formatted(code, 10 * share, share);
    }

    private static String incomes() {
        List<String> here = codes(DESVRES);
        return "code_insee,NBMENFISC21,MED21,TP6021,TP60AGE621,PPMINI21,PPSOC21\n"
                + IntStream.range(0, here.size())
                        .mapToObj(i -> here.get(i) + ",400,19500," + (i < 2 ? 20 + i : "s") + ",s,s,s\n")
                        .collect(Collectors.joining());
    }

    private static String centres() {
        List<String> here = codes(DESVRES);
        return "code_insee,niveau_densite,niveau_ruralite,niveau_centralite\n"
                + IntStream.range(0, here.size())
                        .mapToObj(i -> here.get(i) + ",Rural,Rural," + (i < 3 ? "Centre local" : "Non centre") + "\n")
                        .collect(Collectors.joining());
    }

    private static String contours() {
        List<String> here = codes(DESVRES);
        List<String> north = codes(NORD);
        Stream<String> squares = IntStream.range(0, here.size())
                .mapToObj(i -> feature(here.get(i), ring(i % 7, i / 7, 1.6, 50.5, 0.03, 1, 0)));
        Stream<String> crooked = IntStream.range(0, north.size())
                .mapToObj(i -> feature(north.get(i), ring(i % 26, i / 26, 2.1, 49.9, 0.05, 30, 0.006)));
        return Stream.concat(squares, crooked)
                .collect(Collectors.joining(",\n", "{\"type\": \"FeatureCollection\", \"features\": [", "]}"));
    }

    private static String feature(String code, String ring) {
        return "{\"type\": \"Feature\", \"properties\": {\"code\": \"" + code
                + "\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[" + ring + "]]}}";
    }

    /** The border of a cell of a grid, each side in so many steps, bent the same way for both neighbours. */
    private static String ring(int column, int row, double west, double south, double size, int steps, double bend) {
        int[][] corners = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}};
        List<String> points = new ArrayList<>();
        for (int side = 0; side < 4; side++) {
            for (int step = 0; step < steps; step++) {
                double x =
                        column + corners[side][0] + (corners[side + 1][0] - corners[side][0]) * (double) step / steps;
                double y = row + corners[side][1] + (corners[side + 1][1] - corners[side][1]) * (double) step / steps;
                long place = Math.round(x * 30) * 7_919 + Math.round(y * 30) * 104_729;
                double bentX = x + bend * Math.sin(place);
                double bentY = y + bend * Math.cos(place * 3.0);
                // Degrees of longitude are shorter here.
                points.add(String.format(Locale.ROOT, "[%.6f,%.6f]", west + bentX * size * 1.56, south + bentY * size));
            }
        }
        points.add(points.getFirst());
        return String.join(",", points);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"org.jalon.storage", "org.jalon.territory"})
    static class Modules {}
}
