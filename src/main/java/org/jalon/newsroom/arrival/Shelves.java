package org.jalon.newsroom.arrival;

import org.jalon.account.AuditTrail;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.moved.OldAddresses;
import org.jalon.reach.Fetcher;

/** Where what arrives is put, and what it is put under. */
record Shelves(
        Articles articles,
        MediaStore media,
        Headings headings,
        OldAddresses addresses,
        Fetcher fetcher,
        AuditTrail audit) {}
