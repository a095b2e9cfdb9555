package org.jalon.search.lexicon;

import java.util.Set;
import org.jalon.directory.Service;
import org.jalon.directory.Topic;

/**
 * Something that a person needs, and what answers it.
 *
 * @param name of the need in the lexicon
 * @param topics that answer it exactly
 * @param services that answer it exactly
 * @param nearTopics that answer it acceptably
 * @param nearServices that answer it acceptably: those of the exact topics included, since a place may not tell its topics
 */
public record Need(
        String name, Set<Topic> topics, Set<Service> services, Set<Topic> nearTopics, Set<Service> nearServices) {

    public Need {
        topics = Set.copyOf(topics);
        services = Set.copyOf(services);
        nearTopics = Set.copyOf(nearTopics);
        nearServices = Set.copyOf(nearServices);
    }
}
