package org.jalon.newsroom.front;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jalon.search.HomeBlocks;
import org.jalon.site.Language;
import org.jalon.site.Words;

/** The blocks of the home page, made ahead: the home page only reads them. Thread-safe. */
final class FrontBoard implements HomeBlocks {

    private final CompositionTable table;
    private final Filling filling;
    private final Clock clock;

    private volatile Map<Language, List<Block>> made = Map.of();

    FrontBoard(CompositionTable table, Filling filling, Clock clock) {
        this.table = table;
        this.filling = filling;
        this.clock = clock;
    }

    /** Makes them again: what is published changes, and dates pass without anybody writing. */
    void refresh() {
        Instant now = clock.instant();
        Composition composition = table.shownAt(now).orElse(Composition.USUAL);
        Map<Language, List<Block>> blocks = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            blocks.put(language, filling.fill(composition, now, Words.in(language)));
        }
        made = blocks;
    }

    @Override
    public List<Block> list(Language language) {
        return made.getOrDefault(language, List.of());
    }
}
