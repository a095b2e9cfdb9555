package org.jalon.about.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jalon.about.AboutPage.Block;
import org.jalon.about.AboutPage.Fact;
import org.jalon.about.AboutPage.Facts;
import org.jalon.about.AboutPage.Item;
import org.jalon.about.AboutPage.Items;
import org.jalon.about.AboutPage.Section;
import org.jalon.about.AboutPage.Sentence;
import org.jalon.about.audit.AuditGrid;
import org.jalon.about.audit.AuditGrid.Row;
import org.jalon.about.audit.Criterion;
import org.jalon.about.audit.Outcome;
import org.jalon.site.Words;

/** The part of the declaration about contents that are not accessible: what is wrong, what is excused, what the law leaves out. */
final class Flaws {

    private Flaws() {}

    static List<Section> sections(AuditGrid grid, Words words) {
        List<Item> exempted = grid.exempted().stream().map(Item::of).toList();
        return List.of(
                new Section(2, words.say("statement.flaws"), List.of(new Sentence(words.say("statement.flaws.what")))),
                criteria("flaws.wrong", Outcome.NOT_CONFORM, grid, words),
                criteria("flaws.excused", Outcome.EXCUSED, grid, words),
                section("flaws.exempted", exempted.isEmpty(), new Items(exempted), words));
    }

    private static Section criteria(String key, Outcome outcome, AuditGrid grid, Words words) {
        List<Fact> facts = grid.with(outcome).stream()
                .map(row -> fact(grid, row, outcome, words))
                .toList();
        return section(key, facts.isEmpty(), new Facts(facts), words);
    }

    private static Section section(String key, boolean empty, Block list, Words words) {
        return new Section(
                3,
                words.say("statement." + key),
                List.of(empty ? new Sentence(words.say("statement." + key + ".none")) : list));
    }

    private static Fact fact(AuditGrid grid, Map.Entry<Criterion, Row> entry, Outcome outcome, Words words) {
        Criterion criterion = entry.getKey();
        Row row = entry.getValue();
        List<String> pages = IntStream.range(0, grid.pages().size())
                .filter(page -> row.outcomes().get(page) == outcome)
                .mapToObj(page -> grid.pages().get(page).title())
                .toList();
        String where =
                pages.size() == grid.pages().size() ? words.say("statement.flaw.everywhere") : String.join(", ", pages);
        List<Item> said = new ArrayList<>();
        if (!row.comment().isEmpty()) {
            said.add(Item.of(row.comment()));
        }
        said.add(Item.of(words.say("statement.flaw.pages", where)));
        if (!row.alternative().isEmpty()) {
            said.add(Item.of(words.say("statement.flaw.alternative", row.alternative())));
        }
        return new Fact(
                words.say("statement.flaw", criterion.code(), criterion.theme().title(words), criterion.title(words)),
                said);
    }
}
