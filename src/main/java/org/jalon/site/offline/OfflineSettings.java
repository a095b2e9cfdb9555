package org.jalon.site.offline;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Reading without network.
 *
 * @param enabled when false, browsers are told to let go of all that they saved
 */
@ConfigurationProperties("jalon.offline")
record OfflineSettings(@DefaultValue("true") boolean enabled) {}
