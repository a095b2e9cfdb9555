package org.jalon.newsroom.pick;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalon.directory.Slug;
import org.jalon.newsroom.pick.PlaceField.Named;
import org.jalon.territory.Commune;
import org.jalon.territory.CommuneMatch;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;
import org.springframework.util.MultiValueMap;

/** Territories as editors type and pick them: by name, by number, or as addresses write them. */
public final class Territories {

    private static final List<Kind> LARGEST_FIRST = List.of(Kind.EPCI, Kind.DEPARTEMENT, Kind.REGION);

    private static final int LONGEST = 100;
    private static final int MOST = 8;

    private final Gazetteer gazetteer;
    /** Where names are shared, the larger territory is meant. */
    private final Map<String, Territory> areas = new HashMap<>();

    public Territories(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Kind kind : LARGEST_FIRST) {
            for (Territory territory : gazetteer.listAreas(kind)) {
                gazetteer.nameOf(territory).ifPresent(name -> areas.put(Slug.of(name), territory));
            }
        }
    }

    /** Reads {@code Nord}, {@code 59}, {@code Roubaix}, {@code Roubaix (59512)}, {@code 200093201} or {@code departement:59}. */
    public Optional<Territory> find(String typed) {
        String text = typed.strip();
        String code = text.replaceFirst("^.*\\(([0-9AB]{2,9})\\)$", "$1");
        return Territory.parse(text)
                .filter(this::isKnown)
                .or(() -> ofCode(code))
                .or(() -> Optional.ofNullable(areas.get(Slug.of(text))))
                .or(() -> commune(text));
    }

    private Optional<Territory> ofCode(String code) {
        return switch (code.length()) {
            case 2, 3 -> Optional.of(new Territory(Kind.DEPARTEMENT, code)).filter(this::isKnown);
            case 5 -> Optional.of(new Territory(Kind.COMMUNE, code)).filter(this::isKnown);
            case 9 -> Optional.of(new Territory(Kind.EPCI, code)).filter(this::isKnown);
            default -> Optional.empty();
        };
    }

    private Optional<Territory> commune(String name) {
        return gazetteer.search(name, 1).stream()
                .map(CommuneMatch::commune)
                .filter(commune -> Slug.of(commune.name()).equals(Slug.of(name)))
                .map(commune -> new Territory(Kind.COMMUNE, commune.code()))
                .findFirst();
    }

    /** Reads a field: what was chosen, or what the text means, or else what may be meant. */
    public PlaceField read(String name, MultiValueMap<String, String> fields) {
        String typed = Objects.requireNonNullElse(fields.getFirst(name), "").strip();
        Optional<Territory> meant = Territory.parse(
                        Objects.requireNonNullElse(fields.getFirst(name + PlaceField.CHOSEN), ""))
                .filter(this::isKnown)
                .or(() -> typed.isEmpty() || typed.length() > LONGEST ? Optional.empty() : find(typed));
        return new PlaceField(
                name,
                typed,
                meant.map(this::named).orElse(null),
                meant.isPresent() || typed.isEmpty() ? List.of() : suggest(typed));
    }

    /** Territories whose names begin so, the larger ones first. */
    public List<Named> suggest(String text) {
        String begin = Slug.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (begin.isEmpty()) {
            return List.of();
        }
        Stream<Territory> exact = Stream.ofNullable(areas.get(begin));
        Stream<Territory> communes = gazetteer.search(text, MOST / 2).stream()
                .map(match -> new Territory(Kind.COMMUNE, match.commune().code()));
        return Stream.of(
                        exact,
                        areas(name -> name.startsWith(begin)).limit(MOST / 2),
                        communes,
                        areas(name -> name.contains("-" + begin)))
                .flatMap(found -> found)
                .distinct()
                .limit(MOST)
                .map(this::named)
                .toList();
    }

    private Stream<Territory> areas(Predicate<String> wanted) {
        return areas.entrySet().stream()
                .filter(area -> wanted.test(area.getKey()))
                .sorted(Map.Entry.<String, Territory>comparingByValue(
                                Comparator.comparing(Territory::kind).reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getValue);
    }

    private Named named(Territory territory) {
        String name = gazetteer.nameOf(territory).orElse(territory.code());
        return new Named(
                territory.toString(), territory.kind() == Kind.COMMUNE ? name + " (" + code(territory) + ")" : name);
    }

    /** As an editor would type it, so that it is read as the same again. */
    public String say(Territory territory) {
        String name = gazetteer.nameOf(territory).orElse(territory.toString());
        boolean plain = territory.equals(areas.get(Slug.of(name)));
        return plain
                ? name
                : territory.kind() == Kind.COMMUNE ? name + " (" + code(territory) + ")" : territory.toString();
    }

    private String code(Territory territory) {
        return gazetteer.findCommune(territory.code()).map(Commune::code).orElse(territory.code());
    }

    private boolean isKnown(Territory territory) {
        return gazetteer.nameOf(territory).isPresent();
    }
}
