package org.jalon.newsroom.article.desk;

import org.jalon.newsroom.pick.FileField;
import org.jalon.newsroom.pick.PlaceField;

/**
 * What the form offers to pick from.
 *
 * @param cover image above the text
 * @param addition file to put into the text, or among those to take along
 * @param place to link in the text, or to name among those that are cited
 * @param territory to link in the text, or to name among those that it is about
 * @param slip why something was not put in, empty otherwise
 * @param inUse whether somebody picks at this moment
 */
public record Pickers(
        FileField cover, FileField addition, PlaceField place, PlaceField territory, String slip, boolean inUse) {}
