package org.jalon.newsroom.event;

/** What kind of event it is. */
public enum Kind implements Choice {
    DAY,
    WORKSHOP,
    TRAINING,
    WEBINAR
}
