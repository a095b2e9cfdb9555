package org.jalon.cli;

import java.io.PrintStream;
import org.jalon.site.Words;

/**
 * What a command speaks through.
 *
 * @param words of the person's language
 * @param out for results, which other programs may read
 * @param err for everything else
 */
record Terminal(Words words, PrintStream out, PrintStream err) {

    /** Tells the person something that is not a result. */
    void tell(String key, Object... arguments) {
        err.println(words.say(key, arguments));
    }
}
