package org.jalon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The work that the opening hours are measured with: texts, each at a minute of 2026, drawn by the generator of the peer from
 * the same seed, so that both do the same.
 */
record HoursWork(List<Case> cases) {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final int CASES = 10_000;
    private static final int YEAR_MINUTES = 365 * 24 * 60;
    private static final int MASK = 0x7fffffff;

    /** What is asked once. */
    record Case(String text, Instant instant) {}

    /** Texts as the places of a region have them. */
    private static final String USUAL = """
            Mo-Fr 09:00-12:00,14:00-17:00
            Mo-Fr 09:00-12:30,13:30-17:00
            Mo-Fr 08:30-12:00,13:30-17:30
            Mo-Fr 09:00-17:00
            Mo-Th 09:00-12:00,13:30-17:00; Fr 09:00-12:00,13:30-16:00
            Tu-Sa 10:00-18:00
            Tu 14:00-18:00; We 10:00-12:00,14:00-18:00; Fr 14:00-18:00; Sa 10:00-12:30,14:00-17:00
            We 09:00-12:00; Sa 10:00-12:00
            Mo,Tu,Th,Fr 09:00-12:00,14:00-17:30; We 09:00-12:00
            Mo-Sa 09:00-12:00
            Mo-Fr 08:45-12:15,13:15-16:45; PH off
            Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00; PH off
            24/7
            Tu 14:00-17:00
            Th 09:30-12:30
            We 14:00-17:00
            Mo 14:00-18:00; Tu-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:30
            Tu,We,Fr,Sa 10:00-12:00,14:00-18:00; Th 14:00-20:00
            Mo-Fr 09:00-12:00,14:00-17:00; Jul-Aug Mo-Fr 09:00-12:00
            week 1-53/2 Mo 09:00-12:00; week 2-52/2 Th 14:00-17:00
            Tu[1],Tu[3] 14:00-16:30
            Mo-Fr 10:00-19:00; Sa 10:00-18:00; Su,PH off
            Mo-Fr 09:00-12:00 "sur rendez-vous"; Mo-Fr 14:00-17:00
            Sep-Jun: We 14:00-17:00; Jul-Aug: off
            Mo-Th 08:30-12:30,13:30-17:30; Fr 08:30-12:30
            Mo 13:30-17:30; Tu-Fr 08:30-12:15,13:30-17:30
            Mo-Su 08:00-20:00
            Fr,Sa 18:00-02:00
            Tu-Fr 12:00-18:00; Sa 10:00-17:00
            Mo,We,Fr 08:30-11:30
            Tu,Th 13:30-16:30
            Mo-Fr 09:30-12:00,13:30-16:30; Dec 24-Jan 2 off
            Mo-Fr 08:00-18:30; Sa 08:30-12:30
            Tu 16:00-19:00; We 10:00-12:00,14:00-19:00; Th-Fr 16:00-19:00; Sa 10:00-17:00
            Mo-Fr 09:00-13:00
            Mo 09:00-12:00,14:00-19:00; Tu-Fr 09:00-12:00,14:00-17:00
            We[2],We[4] 09:00-12:00,13:30-16:30
            Mo-We,Fr 09:15-12:15,13:45-16:45; Th 09:15-12:15
            Sa 14:00-17:00; Su 14:00-18:00
            Mo-Fr 09:00-12:30,14:00-18:00; Jul 14-Aug 16 off
            """;

    /** Draws from the texts of a file, one a line. */
    static HoursWork of(Path texts) throws IOException {
        return of(Files.readAllLines(texts));
    }

    /** Draws from texts that need no file. */
    static HoursWork usual() {
        return of(USUAL.lines().toList());
    }

    private static HoursWork of(List<String> texts) {
        long begin = LocalDate.of(2026, 1, 1).atStartOfDay(ZONE).toEpochSecond();
        List<Case> cases = new ArrayList<>(CASES);
        int state = 12_345;
        for (int i = 0; i < CASES; i++) {
            state = next(state);
            String text = texts.get((int) (fraction(state) * texts.size()));
            state = next(state);
            cases.add(new Case(text, Instant.ofEpochSecond(begin + 60 * (long) (fraction(state) * YEAR_MINUTES))));
        }
        return new HoursWork(List.copyOf(cases));
    }

    private static int next(int state) {
        return (state * 1_103_515_245 + 12_345) & MASK;
    }

    private static double fraction(int state) {
        return state / (double) MASK;
    }
}
