package org.jalon.account.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jalon.territory.Territory.Kind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** The territories that a role can be given in: régions and départements from a list, communes and EPCI by their code. */
@Component
@ConditionalOnWebApplication
public class TerritoryChoice {

    private static final int COMMUNE_CODE = 5;

    private final Gazetteer gazetteer;
    private final List<Option> options;

    TerritoryChoice(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.options = Stream.concat(
                        named(Kind.REGION, Commune::regionCode), named(Kind.DEPARTEMENT, Commune::departementCode))
                .toList();
    }

    /**
     * A choice.
     *
     * @param value of the field
     * @param label as people read it
     */
    public record Option(String value, String label) {}

    private Stream<Option> named(Kind kind, Function<Commune, String> code) {
        return gazetteer.listCommunes().stream()
                .map(code)
                .distinct()
                .map(one -> new Territory(kind, one))
                .flatMap(territory -> gazetteer
                        .nameOf(territory)
                        .map(name -> new Option(
                                territory.toString(),
                                kind == Kind.REGION ? name : name + " (" + territory.code() + ")"))
                        .stream())
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(Locale.FRENCH)));
    }

    List<Option> options() {
        return options;
    }

    /** The territory of a chosen value or of a typed code; empty when there is none such. */
    Optional<Territory> find(String chosen, String code) {
        String typed = code.strip();
        Optional<Territory> territory = typed.isEmpty()
                ? Territory.parse(chosen)
                : Optional.of(new Territory(
                        typed.length() == COMMUNE_CODE ? Kind.COMMUNE : Kind.EPCI, typed.toUpperCase(Locale.ROOT)));
        return territory.filter(known -> gazetteer.nameOf(known).isPresent());
    }
}
