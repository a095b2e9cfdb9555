package org.jalon.coherence;

import java.util.List;

/** Looks for one kind of oddity. Pure, thread-safe, and fast on any text: no check may take long on hostile input. */
@FunctionalInterface
public interface Check {

    /** What is odd, in the order of the fields; nearly always nothing. */
    List<Finding> check(Statement statement);
}
