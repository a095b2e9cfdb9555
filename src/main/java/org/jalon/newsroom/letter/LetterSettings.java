package org.jalon.newsroom.letter;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are subscribed to and sent.
 *
 * @param publisher who sends them, as their foot says; the name of the site when empty
 * @param legalLines what else their foot says, such as a postal address, a line each
 * @param openRequests how long an unconfirmed wish is kept
 * @param requestsEachHour of a network, at most
 * @param requestsEachDay for one mailbox, at most
 * @param softBounces after so many letters that came back for now a mailbox gets no more
 * @param bounceWindow within which they are counted
 * @param keepSending how long it is kept who got a letter
 * @param keepFarewells how long it is kept, as hashes, who left
 */
@ConfigurationProperties("jalon.newsroom.letter")
record LetterSettings(
        @DefaultValue("") String publisher,
        @DefaultValue({}) List<String> legalLines,
        @DefaultValue("3d") Duration openRequests,
        @DefaultValue("20") int requestsEachHour,
        @DefaultValue("3") int requestsEachDay,
        @DefaultValue("3") int softBounces,
        @DefaultValue("90d") Duration bounceWindow,
        @DefaultValue("90d") Duration keepSending,
        @DefaultValue("1095d") Duration keepFarewells) {

    LetterSettings {
        legalLines = List.copyOf(legalLines);
    }
}
