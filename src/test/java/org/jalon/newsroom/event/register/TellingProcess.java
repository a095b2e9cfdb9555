package org.jalon.newsroom.event.register;

import java.nio.file.Path;

/** Tells and reminds people who registered until it is killed. Argument: data directory. */
final class TellingProcess {

    static final String BEGINS = "telling";
    static final String FIRST_ROUND = "first round done";

    private TellingProcess() {}

    public static void main(String[] arguments) {
        try (Desk desk = new Desk(Path.of(arguments[0]), "")) {
            Postings postings = desk.postings();
            System.out.println(BEGINS);
            int posted = postings.run(Desk.BASE);
            System.out.println(FIRST_ROUND);
            while (posted > 0) {
                posted = postings.run(Desk.BASE);
            }
        }
    }
}
