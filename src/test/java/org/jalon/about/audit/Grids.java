package org.jalon.about.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.StringJoiner;

/** Grids as auditors send them. */
public final class Grids {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Grids() {}

    /**
     * A whole grid of two pages, home and map.
     *
     * @param day when the audit was done, as written
     * @param said the cells behind some criteria, such as {@code 1.1} → {@code C;NC;why;another way}; all others are NA on both
     */
    public static String csv(String day, Map<String, String> said) {
        StringJoiner lines = new StringJoiner("\r\n");
        lines.add("auditeur;Cabinet Clarté").add("date;" + day).add("technologie;HTML");
        lines.add("essai;Firefox 143;NVDA 2026.1").add("outil;une loupe").add("exempté;Les archives d’avant 2019");
        lines.add("page;P01;Accueil;/").add("page;P02;Carte;/carte");
        lines.add("critère;thème;P01;P02;commentaire;alternative");
        for (Criterion criterion : Criterion.all()) {
            lines.add(criterion.code() + ";;" + said.getOrDefault(criterion.code(), "NA;NA"));
        }
        return lines.toString();
    }

    public static GridReading read(String csv) {
        return GridReader.read(csv.getBytes(StandardCharsets.UTF_8), TODAY);
    }

    public static AuditGrid grid(String day, Map<String, String> said) {
        GridReading reading = read(csv(day, said));
        assertThat(reading).isInstanceOf(GridReading.Read.class);
        return ((GridReading.Read) reading).grid();
    }
}
