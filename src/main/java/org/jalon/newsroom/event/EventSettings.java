package org.jalon.newsroom.event;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What operators decide about the agenda.
 *
 * @param keepRegistrations how long registrations are kept after the end of their event
 * @param keepNeeds how long what people need to take part is kept after that
 * @param keepWishes how long a registration is kept that nobody confirmed by mail
 * @param keepNetworks how long the marks of networks are kept
 * @param remindBefore how long before an event those who registered are reminded of it
 * @param networkEachHour registrations from a network, such as a library whose visitors register there
 * @param networkEachDay registrations from a network
 * @param addressEachDay registrations with one mail address
 */
@ConfigurationProperties("jalon.newsroom.event")
record EventSettings(
        @DefaultValue("60d") Duration keepRegistrations,
        @DefaultValue("2d") Duration keepNeeds,
        @DefaultValue("2d") Duration keepWishes,
        @DefaultValue("30d") Duration keepNetworks,
        @DefaultValue("2d") Duration remindBefore,
        @DefaultValue("30") int networkEachHour,
        @DefaultValue("100") int networkEachDay,
        @DefaultValue("10") int addressEachDay) {}
