package org.jalon.about.statement;

import java.util.List;
import org.jalon.about.AboutPage.Block;
import org.jalon.about.AboutPage.Item;
import org.jalon.about.AboutPage.Items;
import org.jalon.about.AboutPage.Section;
import org.jalon.about.audit.AuditGrid;
import org.jalon.about.audit.AuditGrid.SamplePage;
import org.jalon.about.audit.AuditGrid.Trial;
import org.jalon.site.Words;

/** The part of the declaration about the audit itself: technologies, what was tried with what, tools, and the sample of pages. */
final class HowAudited {

    private HowAudited() {}

    static List<Section> sections(AuditGrid grid, Words words) {
        return List.of(
                        section("technologies", texts(grid.technologies()), words),
                        section(
                                "trials",
                                grid.trials().stream()
                                        .map(trial -> Item.of(trial(trial, words)))
                                        .toList(),
                                words),
                        section("tools", texts(grid.tools()), words),
                        section(
                                "sample",
                                grid.pages().stream().map(HowAudited::page).toList(),
                                words))
                .stream()
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }

    private static Section section(String key, List<Item> items, Words words) {
        List<Block> blocks = items.isEmpty() ? List.of() : List.of(new Items(items));
        return new Section(3, words.say("statement." + key), blocks);
    }

    private static List<Item> texts(List<String> texts) {
        return texts.stream().map(Item::of).toList();
    }

    private static String trial(Trial trial, Words words) {
        return trial.assistance().isEmpty()
                ? trial.browser()
                : words.say("statement.trial", trial.browser(), trial.assistance());
    }

    /** Addresses were checked when the grid was read: absolute ones of the web, or paths of this site. */
    private static Item page(SamplePage page) {
        return new Item(page.code() + " – " + page.title(), page.address());
    }
}
