package org.jalon.directory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of how places age.
 *
 * @param months after which a place that nobody looked after is to be verified
 */
@ConfigurationProperties("jalon.directory.freshness")
record FreshnessSettings(@DefaultValue("9") int months) {}
