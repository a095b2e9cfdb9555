package org.jalon.observatory;

import java.util.List;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/**
 * Territories that one may be compared with, and why these.
 *
 * @param territories from the most similar, without the one they resemble; may be empty
 * @param key of the message that says in what they are similar
 * @param arguments of the message
 */
public record Peers(List<Territory> territories, String key, List<Object> arguments) {

    /** Nobody resembles it. */
    public static final Peers NONE = new Peers(List.of(), "observatory.peers.none", List.of());

    public Peers {
        territories = List.copyOf(territories);
        arguments = List.copyOf(arguments);
    }

    /** In what they are similar, as a sentence. */
    public String reason(Words words) {
        return words.say(key, arguments.toArray());
    }
}
