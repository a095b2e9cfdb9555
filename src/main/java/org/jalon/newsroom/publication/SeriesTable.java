package org.jalon.newsroom.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.newsroom.media.MediaUse;
import org.jalon.newsroom.publication.Series.Hue;
import org.jalon.newsroom.publication.Series.Look;
import org.jalon.newsroom.publication.Series.Period;
import org.jalon.site.Language;
import org.jalon.storage.Database;

/** The table {@code series}. */
public final class SeriesTable implements MediaUse {

    private static final String SAVE = """
            insert into series (id, title, description, language, period, hue, cover, cover_alt, position, retired)
            values (:id, :title, :description, :language, :period, :hue, :cover, :coverAlt, :position, :retired)
            on conflict (id) do update set title = excluded.title, description = excluded.description,
                language = excluded.language, period = excluded.period, hue = excluded.hue, cover = excluded.cover,
                cover_alt = excluded.cover_alt, position = excluded.position, retired = excluded.retired
            """;

    private final Database database;

    public SeriesTable(Database database) {
        this.database = database;
    }

    /** All of them in their order, those that have ended last. */
    public List<Series> list() {
        return database.jdbc()
                .sql("select * from series order by retired, position, title, id")
                .query((row, number) -> series(row))
                .list();
    }

    /** Those that still appear. */
    public List<Series> listOpen() {
        return list().stream().filter(series -> !series.retired()).toList();
    }

    public Optional<Series> find(String id) {
        return database.jdbc()
                .sql("select * from series where id = :id")
                .param("id", id)
                .query((row, number) -> series(row))
                .optional();
    }

    /** Adds a series, or says it anew. */
    public void save(Series series) {
        database.jdbc()
                .sql(SAVE)
                .param("id", series.id())
                .param("title", series.title())
                .param("description", series.description())
                .param("language", series.language().name())
                .param("period", series.look().period().name())
                .param("hue", series.look().hue().name())
                .param("cover", series.look().cover())
                .param("coverAlt", series.look().coverAlt())
                .param("position", series.position())
                .param("retired", series.retired() ? 1 : 0)
                .update();
    }

    @Override
    public Set<String> files() {
        return database.jdbc()
                .sql("select cover from series where cover <> ''")
                .query(String.class)
                .set();
    }

    private static Series series(ResultSet row) throws SQLException {
        return new Series(
                row.getString("id"),
                row.getString("title"),
                row.getString("description"),
                Language.valueOf(row.getString("language")),
                new Look(
                        Period.valueOf(row.getString("period")),
                        Hue.valueOf(row.getString("hue")),
                        row.getString("cover"),
                        row.getString("cover_alt")),
                row.getInt("position"),
                row.getInt("retired") == 1);
    }
}
