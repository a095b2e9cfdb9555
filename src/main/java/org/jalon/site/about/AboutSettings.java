package org.jalon.site.about;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator declares.
 *
 * @param accessibility state of conformity with RGAA: {@code totale}, {@code partielle} or {@code non}; {@code non} as
 *     long as nobody has audited the site
 * @param audited by whom and when, as a sentence, may be empty
 * @param publisher who publishes the site, may be empty
 */
@ConfigurationProperties("jalon.about")
record AboutSettings(
        @DefaultValue("non") String accessibility,
        @DefaultValue("") String audited,
        @DefaultValue("") String publisher) {

    AboutSettings {
        if (!Set.of("totale", "partielle", "non").contains(accessibility)) {
            throw new IllegalArgumentException(
                    "jalon.about.accessibility is totale, partielle or non: " + accessibility);
        }
    }
}
