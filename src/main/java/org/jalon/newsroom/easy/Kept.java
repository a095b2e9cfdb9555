package org.jalon.newsroom.easy;

/** What came of saving or publishing an easy-to-read version. */
public sealed interface Kept {

    /** It is done. */
    record Done(EasyWork work) implements Kept {}

    /** Somebody saved another text meanwhile; nothing was done. */
    record Overtaken(EasyWork newest) implements Kept {}

    /** It lacks what the message of this key names; nothing was done. */
    record NotReady(String key) implements Kept {}
}
