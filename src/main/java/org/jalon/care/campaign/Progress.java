package org.jalon.care.campaign;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailState;

/**
 * How far a campaign is. Nobody's reading is watched: that a page was opened is only known of those who answered on it.
 *
 * @param mails by what became of them
 * @param places by how far each is
 */
public record Progress(Map<Mail, Integer> mails, Map<PlaceId, Status> places) {

    /** What became of a mail. */
    public enum Mail {
        /** Not in the outbox yet. */
        TO_SEND,
        WAITING,
        SENT,
        FAILED;

        /** As bundles write it. */
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** How far a place is, the best last. */
    public enum Status {
        /** Nobody can be asked by mail. */
        UNREACHABLE,
        /** No mail arrived. */
        FAILED,
        /** Asked, or about to be. */
        ASKED,
        CONFIRMED,
        CHANGED;

        /** As bundles write it. */
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Progress {
        mails = Map.copyOf(mails);
        places = Map.copyOf(places);
    }

    /**
     * The progress that these lines tell.
     *
     * @param states of mails, as far as the outbox remembers them
     * @param unreachable places
     */
    static Progress of(List<SendTable.Line> lines, Map<String, MailState> states, Collection<PlaceId> unreachable) {
        Map<Mail, Integer> mails = new EnumMap<>(Mail.class);
        Map<PlaceId, Status> places = new HashMap<>();
        Set<String> counted = new HashSet<>();
        unreachable.forEach(place -> places.put(place, Status.UNREACHABLE));
        for (SendTable.Line line : lines) {
            Mail mail = mail(line, states);
            if (counted.add(line.review())) {
                mails.merge(mail, 1, Integer::sum);
            }
            places.merge(line.place(), status(line, mail), (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        return new Progress(mails, places);
    }

    private static Mail mail(SendTable.Line line, Map<String, MailState> states) {
        String id = line.mailId();
        if (id == null) {
            return line.toSend() ? Mail.TO_SEND : Mail.FAILED;
        }
        return switch (states.getOrDefault(id, MailState.SENT)) {
            case WAITING -> Mail.WAITING;
            case SENT -> Mail.SENT;
            case FAILED -> Mail.FAILED;
        };
    }

    private static Status status(SendTable.Line line, Mail mail) {
        return switch (line.answer()) {
            case CONFIRMED -> Status.CONFIRMED;
            case CHANGED -> Status.CHANGED;
            case NONE -> mail == Mail.FAILED ? Status.FAILED : Status.ASKED;
        };
    }

    /** How many mails. */
    public int count(Mail mail) {
        return mails.getOrDefault(mail, 0);
    }

    /** How many places. */
    public int count(Status status) {
        return (int) places.values().stream().filter(one -> one == status).count();
    }
}
