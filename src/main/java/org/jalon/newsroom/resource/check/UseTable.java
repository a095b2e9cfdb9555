package org.jalon.newsroom.resource.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.storage.Database;
import org.jalon.territory.Territory;

/** The table {@code link_use}. */
final class UseTable {

    private static final String INSERT = """
            insert into link_use (address, kind, item_id, title, desk_path, territories)
            values (:address, :kind, :item, :title, :path, :territories)
            on conflict (address, kind, item_id)
            do update set title = :title, desk_path = :path, territories = :territories
            """;

    private static final String DELETE =
            "delete from link_use where address = :address and kind = :kind and item_id = :item";

    private final Database database;

    UseTable(Database database) {
        this.database = database;
    }

    /** Makes the table say exactly this, and writes no line that says it already. */
    void replace(Collection<LinkUse> uses) {
        Set<LinkUse> wanted = new HashSet<>(uses);
        Set<LinkUse> known = new HashSet<>(list());
        Set<String> names = wanted.stream().map(UseTable::name).collect(Collectors.toSet());
        known.stream().filter(use -> !names.contains(name(use))).forEach(this::delete);
        wanted.stream().filter(use -> !known.contains(use)).forEach(this::insert);
    }

    private static String name(LinkUse use) {
        return use.kind() + " " + use.id() + " " + use.address();
    }

    private void insert(LinkUse use) {
        database.jdbc()
                .sql(INSERT)
                .param("address", use.address())
                .param("kind", use.kind())
                .param("item", use.id())
                .param("title", use.title())
                .param("path", use.deskPath())
                .param(
                        "territories",
                        use.territories().stream().map(Territory::toString).collect(Collectors.joining(" ")))
                .update();
    }

    private void delete(LinkUse use) {
        database.jdbc()
                .sql(DELETE)
                .param("address", use.address())
                .param("kind", use.kind())
                .param("item", use.id())
                .update();
    }

    List<LinkUse> list() {
        return database.jdbc()
                .sql("select * from link_use order by address, kind, item_id")
                .query((row, number) -> new LinkUse(
                        row.getString("address"),
                        row.getString("kind"),
                        row.getString("item_id"),
                        row.getString("title"),
                        row.getString("desk_path"),
                        Arrays.stream(row.getString("territories").split(" "))
                                .flatMap(text -> Territory.parse(text).stream())
                                .toList()))
                .list();
    }
}
