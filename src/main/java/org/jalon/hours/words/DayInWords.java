package org.jalon.hours.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jalon.hours.OpenState.Status;
import org.jalon.hours.rule.Coat;
import org.jalon.hours.rule.DayTimeline.Segment;
import org.jspecify.annotations.Nullable;

/** The openings of one day: {@code 9 h–12 h et 14 h–17 h}. */
final class DayInWords {

    private static final int DAY = 24 * 60;

    private final Speech speech;

    DayInWords(Speech speech) {
        this.speech = speech;
    }

    /** The openings of a day, in order; none is said closed. */
    String say(List<Segment> openings) {
        if (openings.isEmpty()) {
            return speech.say("day.closed");
        }
        List<String> groups = new ArrayList<>(2);
        int from = 0;
        while (from < openings.size()) {
            int to = from + 1;
            while (to < openings.size() && saidTogether(openings.get(from), openings.get(to))) {
                to++;
            }
            groups.add(group(openings.subList(from, to)));
            from = to;
        }
        return speech.list(groups);
    }

    /** A closing rule: the whole day, or only some hours of it. */
    String sayClosed(List<Segment> closings, @Nullable String comment) {
        boolean wholeDay = closings.stream().anyMatch(DayInWords::isWholeDay);
        String closed = wholeDay ? speech.say("day.closed") : speech.say("day.closed.at", spans(closings));
        return comment == null ? closed : closed + speech.say("remark", speech.typed(comment));
    }

    private static boolean saidTogether(Segment one, Segment other) {
        return Objects.equals(one.coat().comment(), other.coat().comment())
                && (isAsked(one.coat()) == isAsked(other.coat()));
    }

    /** Not known, and not because of an open end, which says so by itself. */
    private static boolean isAsked(Coat coat) {
        return coat.status() == Status.UNKNOWN && !coat.openEnd();
    }

    private String group(List<Segment> segments) {
        Coat coat = segments.getFirst().coat();
        boolean wholeDay = segments.size() == 1 && isWholeDay(segments.getFirst());
        if (coat.comment() != null) {
            String quoted = speech.quote(coat.comment());
            return wholeDay ? quoted : speech.say("commented", spans(segments), quoted);
        }
        if (wholeDay) {
            return speech.say(isAsked(coat) ? "day.unknown" : "day.always");
        }
        return isAsked(coat) ? speech.say("to-confirm", spans(segments)) : spans(segments);
    }

    private String spans(List<Segment> segments) {
        List<String> spans = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (!segment.coat().openEnd()) {
                spans.add(speech.range(segment.start(), segment.end()));
            } else if (i > 0 && segments.get(i - 1).end() == segment.start()) {
                spans.add(speech.say("or-later", spans.removeLast()));
            } else {
                spans.add(speech.say("from", speech.time(segment.start())));
            }
        }
        return speech.list(spans);
    }

    private static boolean isWholeDay(Segment segment) {
        return segment.start() == 0 && segment.end() >= DAY && !segment.coat().openEnd();
    }
}
