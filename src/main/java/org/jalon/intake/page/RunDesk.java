package org.jalon.intake.page;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.directory.RunUndone;
import org.jalon.intake.Intake;
import org.jalon.intake.SourceSettings;
import org.jalon.intake.run.Run;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunOrder;
import org.jalon.intake.schedule.Workshop;
import org.jalon.storage.Database;
import org.springframework.web.multipart.MultipartFile;

/** What coordinators do with runs; each act that publishes or takes back is noted in the audit trail. */
public final class RunDesk {

    private final Database database;
    private final Workshop workshop;
    private final RunFiles files;
    private final Intake intake;
    private final AuditTrail audit;

    public RunDesk(Database database, Workshop workshop, RunFiles files, Intake intake, AuditTrail audit) {
        this.database = database;
        this.workshop = workshop;
        this.files = files;
        this.intake = intake;
        this.audit = audit;
    }

    /** Keeps a file that was sent, and orders its preview. */
    RunOrder preview(Actor actor, SourceSettings source, MultipartFile sent) throws IOException {
        String name = sent.getOriginalFilename() == null ? "" : sent.getOriginalFilename();
        RunOrder order = files.name(order(actor, source, RunOrder.Purpose.PREVIEW, plain(name)), name);
        sent.transferTo(files.path(order));
        workshop.order(order);
        return order;
    }

    /** Orders that what is at the address or in the folder of a source is looked at, or published. */
    RunOrder fetch(Actor actor, SourceSettings source, RunOrder.Purpose purpose) {
        RunOrder order = order(actor, source, purpose, source.supply().address());
        if (!order.isPreview()) {
            note(actor, "intake.act.published", order);
        }
        workshop.order(order);
        return order;
    }

    RunOrder publish(Actor actor, Run preview, boolean acceptRemovals) {
        RunOrder order = workshop.publish(preview, actor.account().id(), acceptRemovals);
        note(actor, "intake.act.published", order);
        return order;
    }

    /** Orders another preview of the same file. */
    RunOrder look(Actor actor, Run run, SourceSettings source) {
        return workshop.preview(run, source.mappingVersion(), actor.account().id());
    }

    RunOrder again(Actor actor, Run run) {
        RunOrder order = workshop.again(run, actor.account().id());
        if (!order.isPreview()) {
            note(actor, "intake.act.published", order);
        }
        return order;
    }

    void cancel(Actor actor, Run run) {
        note(actor, "intake.act.cancelled", run.order());
        workshop.cancel(run);
    }

    RunUndone undo(Actor actor, Run run) {
        return Objects.requireNonNull(database.transaction().execute(transaction -> {
            RunUndone undone = intake.undo(run, actor.account().id());
            if (undone instanceof RunUndone.Done) {
                note(actor, "intake.act.undone", run.order());
            }
            return undone;
        }));
    }

    private void note(Actor actor, String act, RunOrder order) {
        audit.note(actor, act, order.source(), Map.of("run", order.id()));
    }

    private static RunOrder order(Actor actor, SourceSettings source, RunOrder.Purpose purpose, String origin) {
        return RunOrder.of(source.name(), purpose, origin, actor.account().id()).withMapping(source.mappingVersion());
    }

    /** A file name as it may be shown. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.isBlank() ? "fichier" : last.substring(0, Math.min(last.length(), 200));
    }
}
