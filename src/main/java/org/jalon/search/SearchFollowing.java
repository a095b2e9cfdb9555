package org.jalon.search;

import org.jalon.directory.PlacesChanged;
import org.jalon.search.index.Follower;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** While Jalon serves, the index is made at once and follows at once; health says when it is ready. */
@Component
@ConditionalOnWebApplication
class SearchFollowing implements HealthIndicator {

    private final Follower follower;

    SearchFollowing(Follower follower) {
        this.follower = follower;
    }

    @EventListener
    void start(ContextRefreshedEvent started) {
        follower.start();
    }

    @EventListener
    void look(PlacesChanged changed) {
        follower.look();
    }

    @Override
    public Health health() {
        return follower.find()
                .map(index -> Health.up().withDetail("revision", index.revision()))
                .orElseGet(() -> Health.outOfService().withDetail("reason", "the index is being made"))
                .build();
    }
}
