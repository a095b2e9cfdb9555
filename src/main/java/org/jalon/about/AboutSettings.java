package org.jalon.about;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator declares before any administrator wrote the legal notice.
 *
 * @param publisher who publishes the site, may be empty
 */
@ConfigurationProperties("jalon.about")
record AboutSettings(@DefaultValue("") String publisher) {}
