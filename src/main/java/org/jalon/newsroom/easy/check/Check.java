package org.jalon.newsroom.easy.check;

/** Looks at a text by one rule, or by a few that belong together. */
interface Check {

    void look(Reading reading, Findings findings);
}
