package org.jalon.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the search.
 *
 * @param follow how often to look whether another process changed the directory
 */
@ConfigurationProperties("jalon.search")
record SearchSettings(@DefaultValue("2s") Duration follow) {}
