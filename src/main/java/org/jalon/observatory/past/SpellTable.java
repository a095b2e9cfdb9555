package org.jalon.observatory.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.directory.Category;
import org.jalon.directory.PlaceId;
import org.jalon.storage.Database;

/** Spells in the database. */
final class SpellTable {

    private static final String INSERT = """
            insert into supply_spell (place_id, from_month, until_month, commune, categories, hours)
            values (?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    SpellTable(Database database) {
        this.database = database;
    }

    /** The revision up to which spells are told, 0 before the first time. */
    long revision() {
        return database.jdbc()
                .sql("select revision from supply_spell_head")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void toldUpTo(long revision) {
        database.jdbc().sql("""
                        insert into supply_spell_head (one, revision) values (1, :revision)
                        on conflict (one) do update set revision = excluded.revision
                        """).param("revision", revision).update();
    }

    /** Replaces all spells of these places, in one transaction. */
    void replace(Map<PlaceId, List<Spell>> spells) {
        List<Object[]> rows = new ArrayList<>();
        spells.forEach((place, list) -> list.forEach(spell -> rows.add(row(place, spell))));
        database.transaction().executeWithoutResult(status -> {
            database.batches()
                    .batchUpdate(
                            "delete from supply_spell where place_id = ?",
                            spells.keySet().stream()
                                    .map(place -> new Object[] {place.text()})
                                    .toList());
            database.batches().batchUpdate(INSERT, rows);
        });
    }

    private static Object[] row(PlaceId place, Spell spell) {
        return new Object[] {
            place.text(),
            spell.from().toString(),
            spell.end().map(YearMonth::toString).orElse(null),
            spell.offered().commune(),
            spell.offered().categories().stream().map(Category::slug).collect(Collectors.joining(" ")),
            spell.offered().hours()
        };
    }

    List<Spell> all() {
        return database.jdbc()
                .sql("select from_month, until_month, commune, categories, hours from supply_spell")
                .query((row, number) -> spell(row))
                .list();
    }

    private static Spell spell(ResultSet row) throws SQLException {
        double hours = row.getDouble("hours");
        Double known = row.wasNull() ? null : hours;
        String until = row.getString("until_month");
        Set<String> slugs = Set.of(row.getString("categories").split(" "));
        return new Spell(
                YearMonth.parse(row.getString("from_month")),
                until == null ? null : YearMonth.parse(until),
                new Spell.Offered(
                        row.getString("commune"),
                        Arrays.stream(Category.values())
                                .filter(category -> slugs.contains(category.slug()))
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class))),
                        known));
    }
}
