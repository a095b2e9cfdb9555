package org.jalon.cli.sample;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jalon.directory.Service;

/**
 * A kind of fictional place.
 *
 * @param weight how often, beside the others
 * @param types structure codes, joined by {@code |}
 * @param name pattern
 * @param services with the percentage of places that offer each
 * @param hours texts to draw from
 * @param programme that some belong to, or {@code -}
 * @param fees that most ask for
 */
record Kind(
        int weight,
        String types,
        String name,
        Map<Service, Integer> services,
        List<String> hours,
        String programme,
        String fees) {

    private static final List<Kind> ALL = read();
    private static final int TOTAL = ALL.stream().mapToInt(Kind::weight).sum();

    static Kind draw(Random random) {
        int left = random.nextInt(TOTAL);
        for (Kind kind : ALL) {
            left -= kind.weight();
            if (left < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("weights do not add up");
    }

    /** Some of its services, never none, in the order of the standard. */
    List<Service> drawServices(Random random) {
        List<Service> drawn = Arrays.stream(Service.values())
                .filter(service -> random.nextInt(100) < services.getOrDefault(service, 0))
                .toList();
        return drawn.isEmpty() ? List.of(mainService()) : drawn;
    }

    private Service mainService() {
        return services.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    private static List<Kind> read() {
        List<List<String>> hours = Ingredients.table("hours.tsv");
        return Ingredients.table("kinds.tsv").stream()
                .map(row -> new Kind(
                        Integer.parseInt(row.get(0)),
                        row.get(1),
                        row.get(2),
                        services(row.get(3)),
                        hours.stream()
                                .filter(line -> line.get(0).equals(row.get(4)))
                                .map(line -> line.get(1))
                                .toList(),
                        row.get(5),
                        row.get(6)))
                .toList();
    }

    private static Map<Service, Integer> services(String text) {
        Map<Service, Integer> services = new LinkedHashMap<>();
        for (String part : text.split(" ")) {
            int colon = part.indexOf(':');
            services.put(Service.valueOf(part.substring(0, colon)), Integer.parseInt(part.substring(colon + 1)));
        }
        return services;
    }
}
