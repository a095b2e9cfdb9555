package org.jalon.intake.correspond;

import org.jalon.account.Actor;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunOrder;
import org.jalon.intake.schedule.Workshop;

/** Orders what a whole file would do with a mapping that was just kept. */
final class MappingPreviews {

    private final Workshop workshop;

    MappingPreviews(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Orders a preview of the file of a run; the path of its page. */
    String order(Actor actor, SourceSettings source, Run run, int version) {
        RunOrder order = workshop.preview(run, version, actor.account().id());
        return MappingPresenter.ROOT + "/" + source.slug() + "/passages/" + order.id();
    }
}
