package org.jalon.hours.rule;

import java.util.ArrayList;
import java.util.List;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.rule.DayTimeline.Segment;

/** Paints one day, the later coat over the earlier one. Begins bare: closed. */
final class Painter {

    private static final Segment BARE_DAY = new Segment(0, Stretch.DAY, Coat.BARE);

    private List<Segment> segments = new ArrayList<>(8);

    Painter() {
        segments.add(BARE_DAY);
    }

    void clear() {
        segments.clear();
        segments.add(BARE_DAY);
    }

    /** Paints from start to end (exclusive), or only what is closed between them. */
    void paint(int start, int end, Coat coat, boolean onlyClosed) {
        List<Segment> painted = new ArrayList<>(segments.size() + 4);
        for (Segment old : segments) {
            int from = Math.max(start, old.start());
            int to = Math.min(end, old.end());
            if (from >= to || onlyClosed && old.status() != Status.CLOSED) {
                painted.add(old);
                continue;
            }
            addUnlessEmpty(painted, old.start(), from, old.coat());
            painted.add(new Segment(from, to, coat));
            addUnlessEmpty(painted, to, old.end(), old.coat());
        }
        segments = painted;
    }

    DayTimeline timeline() {
        return new DayTimeline(segments);
    }

    private static void addUnlessEmpty(List<Segment> list, int start, int end, Coat coat) {
        if (start < end) {
            list.add(new Segment(start, end, coat));
        }
    }
}
