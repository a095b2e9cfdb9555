package org.jalon.newsroom.article.desk;

/**
 * Something in the form that must be mended before it can be saved.
 *
 * @param field it is in
 * @param key of the message
 * @param about what was typed
 */
record Slip(String field, String key, String about) {}
