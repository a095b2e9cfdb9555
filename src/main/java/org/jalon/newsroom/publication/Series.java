package org.jalon.newsroom.publication;

import org.jalon.site.Language;

/**
 * What appears again and again under one title: numbered issues, letters, or both.
 *
 * @param id as addresses write it, for ever the same
 * @param title of it
 * @param description a sentence, which may say how often it appears
 * @param language it is written in
 * @param position smaller is earlier
 * @param retired whether nothing new appears in it; what did stays
 */
public record Series(String id, String title, String description, Language language, int position, boolean retired) {}
