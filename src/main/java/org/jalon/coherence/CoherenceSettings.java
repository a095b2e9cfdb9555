package org.jalon.coherence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.territory.Territory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is odd here and not elsewhere.
 *
 * @param territories that this instance serves, such as {@code departement:59}; none for all of France
 */
@ConfigurationProperties("jalon.coherence")
record CoherenceSettings(@DefaultValue List<String> territories) {

    CoherenceSettings {
        territories = List.copyOf(territories);
        for (String territory : territories) {
            if (Territory.parse(territory).isEmpty()) {
                throw new IllegalArgumentException("jalon.coherence.territories holds no territory: " + territory);
            }
        }
    }

    Set<Territory> served() {
        return territories.stream()
                .flatMap(territory -> Territory.parse(territory).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
