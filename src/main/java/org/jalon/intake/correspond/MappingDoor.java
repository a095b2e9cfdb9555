package org.jalon.intake.correspond;

import org.jalon.account.Actor;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.page.SourceDesk;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Lets those in who may keep a source. */
final class MappingDoor {

    private final SourceDesk desk;

    MappingDoor(SourceDesk desk) {
        this.desk = desk;
    }

    /** The source of this slug; for others it is not there. */
    SourceSettings find(Actor actor, String slug) {
        return desk.find(actor, slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
