package org.jalon.intake.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.directory.Slug;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.fetch.Validators;
import org.jalon.storage.Database;
import org.jalon.territory.Territory;

/** The settings of sources, a row each. */
public final class SourceTable {

    private static final String INSERT = """
            insert into intake_source (name, slug, supply, created_at) values (:name, :slug, :supply, :now)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update intake_source
            set contact = :contact, territory = :territory, supply = :supply, address = :address,
                read_options = :options, secret_header = :header, secret_variable = :variable, schedule = :schedule,
                next_at = :next, gathers = :gathers, expected_days = :days, active = :active
            where name = :name
            """;

    /** Slugs that are pages of their own. */
    private static final List<String> TAKEN = List.of("", "nouvelle");

    private final Database database;

    public SourceTable(Database database) {
        this.database = database;
    }

    public Optional<SourceSettings> find(String name) {
        return database.jdbc()
                .sql("select * from intake_source where name = :name")
                .param("name", name)
                .query(SourceTable::settings)
                .optional();
    }

    public Optional<SourceSettings> findBySlug(String slug) {
        return database.jdbc()
                .sql("select * from intake_source where slug = :slug")
                .param("slug", slug)
                .query(SourceTable::settings)
                .optional();
    }

    /** All, by name. */
    public List<SourceSettings> list() {
        return database.jdbc()
                .sql("select * from intake_source order by name")
                .query(SourceTable::settings)
                .list();
    }

    /** Those whose time has come, the longest waiting first. */
    public List<SourceSettings> due(Instant now) {
        return database.jdbc()
                .sql("select * from intake_source where active = 1 and next_at <= :now order by next_at")
                .param("now", now.toEpochMilli())
                .query(SourceTable::settings)
                .list();
    }

    /** Adds a source; false when one of this name is there already. */
    public boolean add(String name, Supply.Kind supply, Instant now) {
        String slug = Slug.of(name);
        for (int rank = 1; find(name).isEmpty(); rank++) {
            String unique = TAKEN.contains(slug) || rank > 1 ? (slug.isEmpty() ? "source" : slug) + "-" + rank : slug;
            if (findBySlug(unique).isEmpty() && insert(name, unique, supply, now)) {
                return true;
            }
        }
        return false;
    }

    private boolean insert(String name, String slug, Supply.Kind supply, Instant now) {
        return database.jdbc()
                        .sql(INSERT)
                        .param("name", name)
                        .param("slug", slug)
                        .param("supply", supply.name())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /** Keeps what was settled; the version of the mapping is of {@link MappingVersions}. */
    public void save(SourceSettings settings) {
        Supply supply = settings.supply();
        database.jdbc()
                .sql(UPDATE)
                .param("contact", settings.contact())
                .param(
                        "territory",
                        settings.territory().map(Territory::toString).orElse(""))
                .param("supply", supply.kind().name())
                .param("address", supply.address())
                .param("options", supply.readOptions())
                .param("header", supply.secretHeader())
                .param("variable", supply.secretVariable())
                .param("schedule", settings.schedule().toString())
                .param("next", settings.next().map(Instant::toEpochMilli).orElse(null))
                .param("gathers", settings.gathers() ? 1 : 0)
                .param("days", settings.expectedDays())
                .param("active", settings.active() ? 1 : 0)
                .param("name", settings.name())
                .update();
    }

    /** Moves the time of the next run, unless another process did so; whether it was this one. */
    public boolean take(SourceSettings due, Instant next) {
        return database.jdbc()
                        .sql("update intake_source set next_at = :next where name = :name and next_at = :due")
                        .param("next", next.toEpochMilli())
                        .param("name", due.name())
                        .param("due", due.next().orElseThrow().toEpochMilli())
                        .update()
                == 1;
    }

    /** Forgets contacts of sources without a run since an instant; how many. */
    public int forgetContacts(Instant before) {
        return database.jdbc()
                .sql("update intake_source set contact = '' where contact <> '' and created_at < :before and not exists"
                        + " (select 1 from source_run r where r.source = name and r.ordered_at >= :before)")
                .param("before", before.toEpochMilli())
                .update();
    }

    /** What the address of a source answered last, to ask whether there is something new. */
    public Validators validators(String name) {
        return database.jdbc()
                .sql("select etag, last_modified from intake_source where name = :name")
                .param("name", name)
                .query((row, number) -> new Validators(row.getString("etag"), row.getString("last_modified")))
                .single();
    }

    /** Notes what the address of a source answered. */
    public void remember(String name, Validators validators) {
        database.jdbc()
                .sql("update intake_source set etag = :etag, last_modified = :modified where name = :name")
                .param("etag", validators.etag())
                .param("modified", validators.lastModified())
                .param("name", name)
                .update();
    }

    private static SourceSettings settings(ResultSet row, int number) throws SQLException {
        long next = row.getLong("next_at");
        boolean none = row.wasNull();
        return new SourceSettings(
                row.getString("name"),
                row.getString("slug"),
                row.getString("contact"),
                Territory.parse(row.getString("territory")).orElse(null),
                new Supply(
                        Supply.Kind.valueOf(row.getString("supply")),
                        row.getString("address"),
                        row.getString("secret_header"),
                        row.getString("secret_variable"),
                        row.getString("read_options")),
                Schedule.parse(row.getString("schedule")).orElse(Schedule.MANUAL),
                none ? null : Instant.ofEpochMilli(next),
                row.getInt("gathers") == 1,
                row.getInt("expected_days"),
                row.getInt("mapping_version"),
                row.getInt("active") == 1);
    }
}
