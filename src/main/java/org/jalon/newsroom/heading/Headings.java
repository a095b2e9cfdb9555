package org.jalon.newsroom.heading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jalon.directory.Slug;
import org.jalon.newsroom.heading.Heading.Kind;
import org.jalon.site.UserError;
import org.jalon.storage.Database;

/** The sections and themes of this instance: the table {@code heading}. */
public final class Headings {

    private static final String LIST =
            "select * from heading where kind = :kind order by retired, position, name_fr, id";

    private static final String SAVE = """
            insert into heading (kind, id, name_fr, name_en, position, retired)
            values (:kind, :id, :french, :english, :position, :retired)
            on conflict (kind, id) do update set name_fr = :french, name_en = :english, position = :position, retired = :retired
            """;

    private static final int LONGEST = 80;

    private final Database database;

    public Headings(Database database) {
        this.database = database;
    }

    /** The sections that items may be put under, in their order. */
    public List<Heading> sections() {
        return open(Kind.SECTION);
    }

    /** The themes that items may be given, in their order. */
    public List<Heading> themes() {
        return open(Kind.THEME);
    }

    /** All of a kind in their order, the retired ones last. */
    public List<Heading> list(Kind kind) {
        return database.jdbc()
                .sql(LIST)
                .param("kind", kind.slug())
                .query((row, number) -> heading(row))
                .list();
    }

    /** One of them, retired or not. */
    public Optional<Heading> find(Kind kind, String id) {
        return database.jdbc()
                .sql("select * from heading where kind = :kind and id = :id")
                .param("kind", kind.slug())
                .param("id", id)
                .query((row, number) -> heading(row))
                .optional();
    }

    /**
     * Adds a heading, or changes the one of this id.
     *
     * @param id of a known one; empty for a new one, which gets one from its name
     * @throws UserError when it has no name, or there is one of that name already
     */
    public Heading save(Kind kind, String id, String french, String english, int position, boolean retired) {
        if (french.isEmpty() || french.length() > LONGEST || english.length() > LONGEST) {
            throw new UserError("newsroom.heading.error.name", LONGEST);
        }
        String slug = id.isEmpty() ? Slug.of(french) : id;
        if (slug.isEmpty() || find(kind, slug).isPresent() == id.isEmpty()) {
            throw new UserError("newsroom.heading.error.known", french);
        }
        database.jdbc()
                .sql(SAVE)
                .param("kind", kind.slug())
                .param("id", slug)
                .param("french", french)
                .param("english", english)
                .param("position", position)
                .param("retired", retired ? 1 : 0)
                .update();
        return new Heading(kind, slug, french, english, position, retired);
    }

    private List<Heading> open(Kind kind) {
        return list(kind).stream().filter(heading -> !heading.retired()).toList();
    }

    private static Heading heading(ResultSet row) throws SQLException {
        return new Heading(
                row.getString("kind").equals(Kind.SECTION.slug()) ? Kind.SECTION : Kind.THEME,
                row.getString("id"),
                row.getString("name_fr"),
                row.getString("name_en"),
                row.getInt("position"),
                row.getInt("retired") == 1);
    }
}
