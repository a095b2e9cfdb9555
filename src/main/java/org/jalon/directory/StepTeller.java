package org.jalon.directory;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jalon.directory.RecordStep.Kind;

/**
 * Tells a listener what comes of each record of a run.
 *
 * @param source that runs
 * @param listener who wants to know
 */
record StepTeller(String source, Consumer<RecordStep> listener) {

    /** What comes of the records of a page, once they are written; those that joined a place are told with it. */
    void tell(Hearing.Heard heard, Map<RecordRef, PlaceId> joined) {
        heard.created().forEach(record -> tell(record, Kind.CREATED, Facts.NONE, joined));
        heard.returned().forEach(record -> tell(record, Kind.RETURNED, Facts.NONE, joined));
        heard.changed().forEach(record -> tell(record, Kind.CHANGED, known(heard, record), joined));
        heard.repeated().forEach(record -> tell(record, Kind.REPEATED, known(heard, record), joined));
    }

    void tellGone(List<KnownRecord> gone) {
        gone.forEach(record ->
                listener.accept(RecordStep.of(record.ref(), Kind.GONE, record.place(), record.facts(), Facts.NONE)));
    }

    /** Those that said the very same are counted only, unless somebody wants to know which they are. */
    void tellRepeated(IncomingTable incoming) {
        if (listener == Publishing.NOBODY) {
            return;
        }
        String after = "";
        Map<String, PlaceId> page;
        do {
            page = incoming.repeated(source, after, Publication.BATCH);
            for (Map.Entry<String, PlaceId> one : page.entrySet()) {
                after = one.getKey();
                listener.accept(new RecordStep(new RecordRef(source, after), Kind.REPEATED, one.getValue(), Map.of()));
            }
        } while (!page.isEmpty());
    }

    private void tell(RecordTable.Heard record, Kind kind, Facts before, Map<RecordRef, PlaceId> joined) {
        PlaceId place = joined.get(record.ref());
        listener.accept(
                place == null
                        ? RecordStep.of(record.ref(), kind, record.place(), before, record.facts())
                        : RecordStep.of(record.ref(), Kind.JOINED, place, before, record.facts()));
    }

    private static Facts known(Hearing.Heard heard, RecordTable.Heard record) {
        return heard.before().getOrDefault(record.ref(), Facts.NONE);
    }
}
