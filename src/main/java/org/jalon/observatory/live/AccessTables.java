package org.jalon.observatory.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.jalon.directory.Category;
import org.jalon.observatory.CommuneRows;
import org.jalon.observatory.access.AccessQuestion;
import org.jalon.observatory.access.AccessTable;
import org.jalon.observatory.access.CrowFly;
import org.jalon.observatory.access.HelpPoint;
import org.jalon.observatory.access.Homes;
import org.jspecify.annotations.Nullable;

/** Access under the conditions that somebody asks for, kept for a while for those who ask the same. Thread-safe. */
public final class AccessTables {

    private static final int KEPT = 12;

    private final LiveRules rules;
    private final CommuneRows rows;
    private final Cache<Key, AccessTable> tables =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    public AccessTables(LiveRules rules, CommuneRows rows) {
        this.rules = rules;
        this.rows = rows;
    }

    private record Key(
            long version, AccessQuestion question, @Nullable Category category) {}

    /** @param category of the places that count; any when absent */
    public AccessTable table(LiveFigures live, AccessQuestion question, @Nullable Category category) {
        if (category == null && question.equals(rules.question())) {
            return live.access();
        }
        return tables.get(new Key(live.version(), question, category), key -> make(live, question, category));
    }

    /**
     * Access where the hours of places are shared among people at risk alone. The answer is not kept: it is for a need.
     *
     * @param people at risk, by row of their commune
     */
    public AccessTable amongPeopleAtRisk(
            LiveFigures live, AccessQuestion question, @Nullable Category category, double[] people) {
        return make(live, live.homes().withPeople(people), question, category);
    }

    private AccessTable make(LiveFigures live, AccessQuestion question, @Nullable Category category) {
        return make(live, live.homes(), question, category);
    }

    private AccessTable make(LiveFigures live, Homes homes, AccessQuestion question, @Nullable Category category) {
        List<HelpPoint> help = AccessInputs.help(live.offer(), question, category);
        CrowFly journeys =
                new CrowFly(homes.points(), help.stream().map(HelpPoint::point).toList());
        return AccessTable.of(homes, rows.count(), help, 1, journeys, question.radius(), question.decay());
    }
}
