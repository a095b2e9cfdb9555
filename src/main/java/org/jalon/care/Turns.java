package org.jalon.care;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jalon.storage.Database;

/** Lets one process at a time do a task; one that dies meanwhile keeps others waiting no longer than the turn lasts. */
public final class Turns {

    private static final String TAKE = """
            insert into care_turn (task, ends_at) values (:task, :ends)
            on conflict (task) do update set ends_at = :ends where care_turn.ends_at <= :now
            """;

    private final Database database;
    private final Clock clock;

    public Turns(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether it is this process's turn, from now on and for so long. */
    public boolean take(String task, Duration lasts) {
        Instant now = clock.instant();
        return database.jdbc()
                        .sql(TAKE)
                        .param("task", task)
                        .param("ends", now.plus(lasts).toEpochMilli())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }
}
