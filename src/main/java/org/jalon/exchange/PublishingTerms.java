package org.jalon.exchange;

/**
 * Under which conditions the whole of the data is published.
 *
 * @param name by which others know this publisher
 * @param licence of the whole, in words
 * @param licenceUrl where it is to be read
 * @param licenceId the id that data.gouv.fr has for it
 * @param frequency of updates, as data.gouv.fr writes it
 */
public record PublishingTerms(String name, String licence, String licenceUrl, String licenceId, String frequency) {}
