package org.jalon.site;

import java.util.List;

/** Beans of this type have pages say something for a while, between their header and their contents. */
public interface Banners {

    /** Says nothing. */
    Banners NONE = new Banners() {
        @Override
        public List<Banner> now(Page page) {
            return List.of();
        }

        @Override
        public long version() {
            return 0;
        }
    };

    /** What a page says now, in any order. Answers from memory, since every page asks. */
    List<Banner> now(Page page);

    /**
     * A number that is another one whenever any page may say something else than before, be it because a banner was written
     * or because its time began or ended. Pages that browsers keep under a tag have it in their tag.
     */
    long version();
}
