package org.jalon.contribution;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What operators decide about proposals.
 *
 * @param rules what is published at once
 * @param limits how many are taken
 * @param probing whether sites and mail domains that proposals name are asked whether they answer
 * @param keepAddresses how long the mail addresses of contributors are kept
 * @param keepNetworks how long the marks of networks are kept
 */
@ConfigurationProperties("jalon.contribution")
record ContributionSettings(
        @DefaultValue Rules rules,
        @DefaultValue Limits limits,
        @DefaultValue("true") boolean probing,
        @DefaultValue("365d") Duration keepAddresses,
        @DefaultValue("30d") Duration keepNetworks) {

    /**
     * What is published at once, without a moderator. A proposal that conflicts with what is published, or with a warning on it,
     * waits in any case.
     *
     * @param manager what the managers of a place say of it
     * @param confirmation whose word it takes that all is right
     * @param typo a slip in the spelling of a name, address or presentation
     * @param typoLetters at most so many letters of a field differ, none of them a digit
     */
    public record Rules(
            @DefaultValue("true") boolean manager,
            @DefaultValue("anybody") Confirmation confirmation,
            @DefaultValue("true") boolean typo,
            @DefaultValue("2") int typoLetters) {}

    /** Whose word it takes that all is right. */
    public enum Confirmation {
        ANYBODY,
        CONFIRMED_MAIL,
        NOBODY
    }

    /**
     * How many proposals are taken. Moderators and managers at their places are not limited.
     *
     * @param networkEachHour from a network, such as a library with many visitors
     * @param networkEachDay from a network
     * @param addressEachDay with an address to answer to
     * @param placeWaiting for a place, while others wait
     * @param manyFrom from so many a day on, moderators are told that they come from one hand
     */
    public record Limits(
            @DefaultValue("30") int networkEachHour,
            @DefaultValue("100") int networkEachDay,
            @DefaultValue("30") int addressEachDay,
            @DefaultValue("20") int placeWaiting,
            @DefaultValue("8") int manyFrom) {}
}
