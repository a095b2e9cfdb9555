package org.jalon.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of any text: weeks come back as they were, words nobody knows are told, nothing breaks. */
class FrenchHoursPropertyTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final int RUNS = 40;
    private static final List<String> NONSENSE = List.of(
            "zorglub", "brocante", "Chaillé", "tricoter", "hibou", "présidente", "kermesse", "Dupont", "coiffeur");
    private static final List<String> SOUP = List.of(
            "lundi",
            "du",
            "au",
            "mardi",
            "mercredi",
            "sauf",
            "fermé",
            "9h",
            "12h",
            "-",
            "à",
            "de",
            "14h-17h",
            "9h-12h",
            "sur rendez-vous",
            "matin",
            "après-midi",
            "(",
            ")",
            ",",
            ";",
            ".",
            ":",
            "\n",
            "/",
            "et",
            "le",
            "les",
            "1er",
            "dernier",
            "du mois",
            "semaines paires",
            "vacances scolaires",
            "hors",
            "juillet",
            "août",
            "jours fériés",
            "uniquement",
            "idem",
            "jusqu'à",
            "dès",
            "tous les jours",
            "un",
            "sur deux",
            "24h/24",
            "été",
            "horaires d'été",
            "mairie",
            "12 rue des Lilas",
            "01 02 03 04 05",
            "hibou",
            "25",
            "du 3 au 5 mai",
            "y compris",
            "soir",
            "18h30");

    @ParameterizedTest
    @MethodSource("seeds")
    void readsAWeekHoweverItIsWritten(int seed) {
        Random random = new Random(seed);
        Map<DayOfWeek, List<int[]>> week = week(random);
        Phrasing phrasing = Phrasing.of(random);
        String text = phrasing.say(week);

        ReadHours hours = FrenchHours.read(text);

        assertThat(hours.isReadInFull()).as("%s -> %s", text, hours).isTrue();
        assertThat(hours.hours().orElseThrow().minutesOpen(MONDAY, 7, PARIS))
                .as("%s -> %s", text, hours.osm())
                .isEqualTo(minutes(week));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsEveryWordThatItDoesNotKnow(int seed) {
        Random random = new Random(seed);
        List<String> words =
                new ArrayList<>(List.of(Phrasing.of(random).say(week(random)).split(" ")));
        String strange = NONSENSE.get(random.nextInt(NONSENSE.size()));
        words.add(random.nextInt(words.size() + 1), strange);
        String text = String.join(" ", words);

        ReadHours hours = FrenchHours.read(text);

        assertThat(String.join(" ", hours.unread()))
                .as("%s -> %s", text, hours.osm())
                .contains(strange);
        assertThat(hours.osm()).as(text).matches(osm -> osm.isEmpty() || osm.contains("\""));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isSureOfNoDayInAListThatItDoesNotUnderstand(int seed) {
        Random random = new Random(seed);
        List<String> list = new ArrayList<>(List.of(
                random.nextBoolean() ? new String[] {"lundi", "mercredi", "jeudi"} : new String[] {"L", "Me", "J"}));
        String strange = random.nextInt(3) == 0 ? "M" : NONSENSE.get(random.nextInt(NONSENSE.size()));
        list.add(random.nextInt(list.size() + 1), strange);
        String days = String.join(Phrasing.one(random, ", ", " ", " et ", "/", " - "), list);
        // An M between other days may be read from its neighbours.
        boolean told = strange.equals("M") && days.matches(".*M\\W+(et\\W+)?Me.*|.*Me\\W+(et\\W+)?M\\b.*");
        String text = random.nextBoolean() ? days + " : 9h-12h" : "9h-12h " + days;

        ReadHours hours = FrenchHours.read(text);

        assertThat(hours.hours().map(read -> read.minutesOpen(MONDAY, 7, PARIS).length == 0 || told))
                .as("%s -> %s", text, hours.osm())
                .hasValue(true);
        assertThat(hours.isReadInFull()).as(text).isEqualTo(told);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alwaysWritesValidHours(int seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 50; run++) {
            String text = Stream.generate(() -> SOUP.get(random.nextInt(SOUP.size())))
                    .limit(1 + random.nextInt(30))
                    .reduce("", (left, right) -> left + " " + right);
            ReadHours hours = FrenchHours.read(text);
            assertThat(hours.hours().isPresent())
                    .as("%s -> %s", text, hours.osm())
                    .isEqualTo(hours.isRead());
            assertThat(hours.isRead() || !hours.unread().isEmpty() || text.isBlank())
                    .as(text)
                    .isTrue();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, RUNS);
    }

    /** Some days with a morning, an afternoon, both, or one long span. */
    private static Map<DayOfWeek, List<int[]>> week(Random random) {
        List<int[]> usual = spans(random);
        Map<DayOfWeek, List<int[]>> week = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            int kind = random.nextInt(4);
            if (kind > 0) {
                week.put(day, kind < 3 ? usual : spans(random));
            }
        }
        week.putIfAbsent(DayOfWeek.MONDAY, usual);
        return week;
    }

    private static List<int[]> spans(Random random) {
        int opens = 8 * 60 + 15 * random.nextInt(9);
        int noon = 11 * 60 + 30 + 15 * random.nextInt(5);
        int after = 13 * 60 + 15 * random.nextInt(7);
        int closes = 16 * 60 + 30 + 15 * random.nextInt(9);
        int[] morning = {opens, noon};
        int[] afternoon = {after, closes};
        int[] day = {opens, closes};
        return switch (random.nextInt(4)) {
            case 0 -> List.of(morning);
            case 1 -> List.of(afternoon);
            case 2 -> List.of(day);
            default -> List.of(morning, afternoon);
        };
    }

    private static int[] minutes(Map<DayOfWeek, List<int[]>> week) {
        return week.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(day -> day.getValue().stream()
                        .flatMap(span -> IntStream.of(span)
                                .mapToObj(minute -> day.getKey().ordinal() * 1440 + minute)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A way to write a week. */
    private record Phrasing(
            String clock, String to, String between, String dayEnd, String separator, boolean daysLast, boolean loud) {

        static Phrasing of(Random random) {
            boolean daysLast = random.nextInt(4) == 0;
            return new Phrasing(
                    one(random, "%dh%02d", "%02d:%02d", "%d h %02d", "%02dh%02d", "%d:%02d"),
                    one(random, "-", " à ", " - ", " – "),
                    one(random, " et ", " / ", ", ", " et de ", " puis "),
                    daysLast ? " " : one(random, " : ", " ", " de ", ": "),
                    one(random, " ; ", "\n", ", ", ". "),
                    daysLast,
                    random.nextInt(5) == 0);
        }

        private static String one(Random random, String... ways) {
            return ways[random.nextInt(ways.length)];
        }

        /** Days with equal hours are said together, as people do. */
        String say(Map<DayOfWeek, List<int[]>> week) {
            Map<String, List<String>> days = new LinkedHashMap<>();
            week.forEach((day, spans) -> days.computeIfAbsent(spans(spans), _ -> new ArrayList<>())
                    .add(day.getDisplayName(TextStyle.FULL, Locale.FRENCH)));
            List<String> parts = new ArrayList<>();
            days.forEach((spans, names) ->
                    parts.add(daysLast ? spans + " le " + names(names) : names(names) + dayEnd + spans));
            String text = String.join(separator, parts);
            return loud ? text.toUpperCase(Locale.ROOT) : text;
        }

        private static String names(List<String> names) {
            return names.size() == 1
                    ? names.getFirst()
                    : String.join(", ", names.subList(0, names.size() - 1)) + " et " + names.getLast();
        }

        private String spans(List<int[]> spans) {
            return String.join(
                    between,
                    spans.stream()
                            .map(span -> time(span[0]) + to + time(span[1]))
                            .toList());
        }

        private String time(int minute) {
            return clock.formatted(minute / 60, minute % 60);
        }
    }
}
