package org.jalon.newsroom.media;

import java.util.Set;

/**
 * Says which uploaded files a kind of item needs, drafts and older versions included. Each kind is a bean: what no bean names
 * for a month is deleted.
 */
public interface MediaUse {

    /** Ids of files that must be kept. */
    Set<String> files();
}
