package org.jalon.newsroom.arrival;

import java.util.Optional;
import org.jalon.directory.Slug;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.arrival.ItemTable.Made;
import org.jalon.newsroom.arrival.read.Item;
import org.jspecify.annotations.Nullable;

/**
 * An article that is to be made, or was made before.
 *
 * @param item as it arrived
 * @param fingerprint of it
 * @param before what the item of this name became before, null when it is new
 * @param articleId of the article that it is, or will be
 * @param same whether it says just what it said before
 */
record Planned(Item item, String fingerprint, @Nullable Made before, String articleId, boolean same) {

    static Planned of(Item item, ItemTable items) {
        String fingerprint = Fingerprints.of(item);
        Optional<Made> same = items.same(fingerprint);
        Made before = same.or(() -> items.named(item.key())).orElse(null);
        String id = before == null || before.articleId() == null ? ItemId.next() : before.articleId();
        return new Planned(item, fingerprint, before, id, same.isPresent());
    }

    /** The path of the article. */
    String path() {
        String slug = Slug.of(item.title());
        return "/actualites/" + articleId
                + (slug.isEmpty() ? "" : "/" + slug.substring(0, Math.min(slug.length(), 80)));
    }
}
