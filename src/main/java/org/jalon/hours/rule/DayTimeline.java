package org.jalon.hours.rule;

import java.util.List;
import org.jalon.hours.OpenState.Status;

/** One day, from local minute 0 to 1440 without holes: what is said of each minute. */
public record DayTimeline(List<Segment> segments) {

    /** Minutes that share a coat; neighbours may share it too. */
    public record Segment(int start, int end, Coat coat) {

        public Status status() {
            return coat.status();
        }
    }

    /** The segment of a minute of the day. */
    public int indexAt(int minute) {
        int index = segments.size() - 1;
        while (segments.get(index).start() > minute) {
            index--;
        }
        return index;
    }

    /** This day where both agree, not known where they do not. */
    DayTimeline whereAgrees(DayTimeline other) {
        Painter painter = new Painter();
        for (Segment mine : segments) {
            painter.paint(mine.start(), mine.end(), mine.coat(), false);
            for (Segment theirs : other.segments) {
                int start = Math.max(mine.start(), theirs.start());
                int end = Math.min(mine.end(), theirs.end());
                if (start < end && theirs.status() != mine.status()) {
                    painter.paint(start, end, mine.coat().asUnknown(), false);
                }
            }
        }
        return painter.timeline();
    }
}
