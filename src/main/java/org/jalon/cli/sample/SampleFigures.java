package org.jalon.cli.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jalon.observatory.load.ShippedDefinitions;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;

/**
 * Fictional figures of communes, in the shape of real files: the definitions are those that come with the program, marked as
 * fictional, so that an import of the real file takes their place. The same code and population give the same figures.
 */
public final class SampleFigures {

    /** The datasets that are invented: what fragility, findings and similar territories need. */
    public static final List<String> DATASETS = List.of(
            "recensement-2022-communes",
            "filosofi-2021-communes",
            "rsa-2024-communes",
            "densite-ruralite-centralite-communes");

    private static final Pattern ORIGIN = Pattern.compile("(?m)^(producer|licence|source|notes):.*\\n(?: .*\\n)*");
    private static final String FICTIONAL = """
            fictional: true
            producer: Chiffres fictifs, pour la démonstration
            licence: sans objet
            notes:
              fr: Ces chiffres sont inventés. Ils ne disent rien du vrai territoire.
              en: These figures are invented. They say nothing of the real territory.
            """;

    private final List<Commune> communes;

    private SampleFigures(List<Commune> communes) {
        this.communes = communes;
    }

    /** Figures of the communes that fit. */
    public static SampleFigures in(Gazetteer gazetteer, Predicate<Commune> where) {
        return new SampleFigures(gazetteer.listCommunes().stream().filter(where).toList());
    }

    /** The definition that comes with the program, with its origin and notes replaced by the notice. */
    public static String definition(String dataset) {
        return ORIGIN.matcher(ShippedDefinitions.get(dataset)).replaceAll("") + FICTIONAL;
    }

    /** Writes the file of one of {@link #DATASETS}. */
    public void write(String dataset, Path file) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(SampleCommune.header(dataset).split(","));
            for (Commune commune : communes) {
                csv.writeRecord(new SampleCommune(commune).row(dataset).split(",", -1));
            }
        }
    }

    /** One commune with all that is invented about it: the smaller, the older and the fewer diplomas, more or less. */
    private static final class SampleCommune {

        private final Commune commune;
        private final SplittableRandom random;
        private final double rural;

        SampleCommune(Commune commune) {
            this.commune = commune;
            this.random = new SplittableRandom(commune.code().hashCode() * 1_000_003L + commune.population());
            this.rural = Math.clamp(1 - Math.log10(Math.max(commune.population(), 10)) / 5.5, 0, 1);
        }

        static String header(String dataset) {
            return switch (dataset) {
                case "recensement-2022-communes" ->
                    "code_insee,P22_POP,pop_65p,pop_75p,pop_80p,part_65p,part_75p,part_80p,C22_MEN,menages_seuls,"
                            + "part_menages_seuls,menages_monoparentaux,part_menages_monoparentaux,part_diplome_inf_bac,"
                            + "taux_chomage_1564,part_80p_vivant_seuls,bv2022,ze2020,perimetre";
                case "filosofi-2021-communes" -> "code_insee,MED21,TP6021,TP60AGE621,PPMINI21,PPSOC21,NBMENFISC21";
                case "rsa-2024-communes" -> "code_insee,annee,part_allocataires_rsa_menages";
                default -> "code_insee,niveau_densite,niveau_ruralite,niveau_centralite";
            };
        }

        String row(String dataset) {
            double poverty = Math.clamp(0.5 - 0.3 * rural + noise(0.35), 0.05, 1);
            return switch (dataset) {
                case "recensement-2022-communes" -> census();
                case "filosofi-2021-communes" -> incomes(poverty);
                case "rsa-2024-communes" ->
                    "%s,2024,%d"
                            .formatted(commune.code(), commune.population() < 150 ? 0 : Math.round(1 + 14 * poverty));
                default ->
                    "%s,%s,%s,%s"
                            .formatted(
                                    commune.code(),
                                    density(),
                                    rural > 0.4 ? "Rural fictif" : "Hors champ",
                                    commune.population() > 5_000 ? "Centre fictif" : "Sans centre");
            };
        }

        private String census() {
            double people = commune.population();
            double old = people * Math.clamp(0.17 + 0.06 * rural + noise(0.05), 0.05, 0.5);
            double older = old * Math.clamp(0.45 + noise(0.08), 0.2, 0.7);
            double oldest = older * Math.clamp(0.62 + noise(0.06), 0.3, 0.9);
            double households = people / (2.1 + 0.25 * rural);
            double alone = households * Math.clamp(0.40 - 0.14 * rural + noise(0.05), 0.1, 0.7);
            double parents = households * Math.clamp(0.11 - 0.05 * rural + noise(0.03), 0.01, 0.3);
            return String.join(
                    ",",
                    commune.code(),
                    said(people),
                    said(old),
                    said(older),
                    said(oldest),
                    share(old, people),
                    share(older, people),
                    share(oldest, people),
                    said(households),
                    said(alone),
                    share(alone, households),
                    said(parents),
                    share(parents, households),
                    said(Math.clamp(52 + 14 * rural + noise(9), 20, 90)),
                    said(Math.clamp(14 - 5 * rural + noise(5), 1, 40)),
                    said(Math.clamp(40 - 8 * rural + noise(10), 0, 100)),
                    "",
                    "",
                    "complet");
        }

        /** Small communes are secret, as they are in the real file. */
        private String incomes(double poverty) {
            long households = Math.round(commune.population() / 2.3);
            boolean few = commune.population() < 100;
            boolean some = commune.population() < 2_000;
            return String.join(
                    ",",
                    commune.code(),
                    few ? "s" : said(26_000 - 9_000 * poverty + noise(1_200)),
                    some ? "s" : said(5 + 28 * poverty),
                    some ? "s" : said(4 + 12 * poverty),
                    some ? "s" : said(1 + 7 * poverty),
                    some ? "s" : said(4 + 12 * poverty),
                    few ? "s" : String.valueOf(households));
        }

        private String density() {
            int people = commune.population();
            return people > 50_000
                    ? "Grands centres urbains"
                    : people > 10_000
                            ? "Centres urbains intermédiaires"
                            : people > 3_000
                                    ? "Petites villes"
                                    : people > 800 ? "Bourgs ruraux" : "Rural à habitat dispersé";
        }

        /** From minus to plus this, more often near 0. */
        private double noise(double most) {
            double up = random.nextDouble();
            double down = random.nextDouble();
            return most * (up - down);
        }

        private static String share(double part, double whole) {
            return whole == 0 ? "" : said(100 * part / whole);
        }

        private static String said(double value) {
            return String.format(Locale.ROOT, "%.2f", value);
        }
    }
}
