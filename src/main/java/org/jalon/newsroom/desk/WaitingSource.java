package org.jalon.newsroom.desk;

import java.util.List;
import org.jalon.account.Actor;

/** Whoever has work for editors. Kinds offer theirs as beans; the overview of the desk shows them. */
public interface WaitingSource {

    /** What waits for somebody, the most pressing first. */
    List<Waiting> waitingFor(Actor actor);
}
