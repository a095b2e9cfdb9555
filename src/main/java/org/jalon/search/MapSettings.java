package org.jalon.search;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says of the background of the map. Without a style, Jalon draws its own and asks nobody.
 *
 * @param style address of a MapLibre style, such as {@code https://tiles.openfreemap.org/styles/positron}
 * @param darkStyle address of the style for dark screens, that of {@code style} when empty
 * @param origins other sites that the style loads from, such as {@code https://tiles.example.org}
 * @param attribution what the map must say of its background, beside what the style says itself
 */
@ConfigurationProperties("jalon.map")
record MapSettings(
        @DefaultValue("") String style,
        @DefaultValue("") String darkStyle,
        @DefaultValue List<String> origins,
        @DefaultValue("") String attribution) {}
