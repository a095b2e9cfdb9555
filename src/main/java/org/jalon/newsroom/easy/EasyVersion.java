package org.jalon.newsroom.easy;

import java.time.Instant;

/**
 * An easy-to-read version as readers see it.
 *
 * @param subject that it stands beside
 * @param number of the text, which grows whenever another is published
 * @param text that they read
 * @param publishedAt when this text came before them
 */
public record EasyVersion(Subject subject, int number, EasyText text, Instant publishedAt) {}
