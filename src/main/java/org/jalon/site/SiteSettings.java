package org.jalon.site;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says of their site.
 *
 * @param name of the site
 * @param territory that it serves, shown beside the name
 * @param baseUrl where it is published, such as {@code https://jalon.example.fr}; taken from each request when empty
 * @param contact mail address for help, may be empty
 * @param notice what every page says at its top, may be empty
 * @param embedHosts sites that may show places inside their pages, see {@link Framing}
 */
@ConfigurationProperties("jalon.site")
record SiteSettings(
        @DefaultValue("Jalon") String name,
        @DefaultValue("Hauts-de-France") String territory,
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String contact,
        @DefaultValue("") String notice,
        @DefaultValue("*") List<String> embedHosts) {}
