package org.jalon.observatory;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the observatory reckons.
 *
 * @param follow how often to look whether places changed; what is computed of them is at most that much older
 * @param ground territories whose places this instance collects, such as {@code region:32}; seen from the places when empty
 * @param minimumHours a week that a place with known hours must be open to count in access
 * @param unknownHoursCount whether places with unknown hours count in access, with the hours of the middle one
 * @param keepSignals how long counts of searches in vain are kept
 * @param zones of access from the nearest, each kilometres and weight: {@code 5:1}
 * @param minimumCount fewest people that figures for partners tell of, where their definition says nothing else
 * @param composites folder of the indices of an operator, each a {@code *.yaml}; {@code composites} of the data directory when empty
 */
@ConfigurationProperties("jalon.observatory")
record ObservatorySettings(
        @DefaultValue("15s") Duration follow,
        @DefaultValue List<String> ground,
        @DefaultValue("0") double minimumHours,
        @DefaultValue("true") boolean unknownHoursCount,
        @DefaultValue("730d") Duration keepSignals,
        @DefaultValue({"5:1", "10:0.68", "20:0.22"}) List<String> zones,
        @DefaultValue("10") int minimumCount,
        @DefaultValue("") String composites) {}
