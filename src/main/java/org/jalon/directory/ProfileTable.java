package org.jalon.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.storage.Database;

/** What is known of sources themselves. */
final class ProfileTable {

    private static final String ALL = """
            select name, title, owner, licence, licence_url, republished, trust from source_profile
            """;

    /** Sources that were published, and which nobody described. */
    private static final String UNDESCRIBED = """
            select name from source where name <> 'personnes' and name not in (select name from source_profile)
            """;

    private static final String WRITE = """
            insert into source_profile (name, title, owner, licence, licence_url, republished, trust)
            values (:name, :title, :owner, :licence, :licenceUrl, :republished, :trust)
            on conflict (name) do update set
                title = excluded.title, owner = excluded.owner, licence = excluded.licence,
                licence_url = excluded.licence_url, republished = excluded.republished, trust = excluded.trust
            """;

    private final Database database;

    ProfileTable(Database database) {
        this.database = database;
    }

    /** The sources that were published or described, by name. */
    List<SourceProfile> list() {
        Map<String, SourceProfile> profiles = described();
        List<String> others =
                database.jdbc().sql(UNDESCRIBED).query(String.class).list();
        others.forEach(name -> profiles.put(name, SourceProfile.of(name)));
        return List.copyOf(profiles.values());
    }

    Optional<SourceProfile> find(String name) {
        return list().stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    Trusts trusts() {
        return new Trusts(
                described().values().stream().collect(Collectors.toMap(SourceProfile::name, SourceProfile::trust)));
    }

    void write(SourceProfile profile) {
        database.jdbc()
                .sql(WRITE)
                .param("name", profile.name())
                .param("title", profile.title())
                .param("owner", profile.owner())
                .param("licence", profile.licence())
                .param("licenceUrl", profile.licenceUrl())
                .param("republished", profile.republished() ? 1 : 0)
                .param("trust", profile.trust().name())
                .update();
    }

    private Map<String, SourceProfile> described() {
        return database.jdbc().sql(ALL).query(ProfileTable::profile).list().stream()
                .collect(Collectors.toMap(
                        SourceProfile::name, Function.identity(), (first, same) -> first, TreeMap::new));
    }

    private static SourceProfile profile(ResultSet row, int index) throws SQLException {
        return new SourceProfile(
                row.getString("name"),
                row.getString("title"),
                row.getString("owner"),
                row.getString("licence"),
                row.getString("licence_url"),
                row.getInt("republished") == 1,
                Trust.valueOf(row.getString("trust")));
    }
}
