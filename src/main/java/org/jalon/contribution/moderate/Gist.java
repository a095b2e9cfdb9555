package org.jalon.contribution.moderate;

import java.util.List;
import java.util.Map;
import org.jalon.contribution.Proposal;
import org.jalon.directory.Field;
import org.jalon.directory.ValuesInWords;
import org.jalon.site.Words;

/** What a proposal wants, in one line: {@code Téléphone : 03 20 00 00 00 → 03 20 00 00 01}. */
final class Gist {

    private static final int LONGEST_SIDE = 60;
    private static final int LONGEST_MESSAGE = 120;

    private Gist() {}

    static String of(Proposal proposal, Words words) {
        Proposal.Content content = proposal.content();
        String kind = words.say("moderation.kind." + proposal.kind().slug());
        String rest = content.said().isEmpty() ? quoted(content.message(), words) : change(content, words);
        return switch (proposal.kind()) {
            case CORRECT -> content.said().isEmpty() ? join(kind, rest, words) : rest;
            case ADD -> join(kind, address(content.said()), words);
            case CLOSED, DUPLICATE, CONFIRM, OTHER -> join(kind, rest, words);
        };
    }

    private static String change(Proposal.Content content, Words words) {
        Map.Entry<Field, List<String>> first =
                content.said().entrySet().iterator().next();
        Field field = first.getKey();
        long others = content.said().keySet().stream()
                .filter(other -> other != field && other != Field.LONGITUDE)
                .count();
        if (field == Field.LATITUDE || field == Field.LONGITUDE) {
            return others == 0 ? words.say("moderation.gist.moved") : words.say("moderation.gist.moved-and", others);
        }
        String before = side(field, content.before().getOrDefault(field, List.of()), words);
        String after = side(field, first.getValue(), words);
        String name = ValuesInWords.field(field, words);
        return others == 0
                ? words.say("moderation.gist.change", name, before, after)
                : words.say("moderation.gist.change-and", name, before, after, others);
    }

    private static String side(Field field, List<String> values, Words words) {
        return values.isEmpty()
                ? words.say("moderation.nothing")
                : ValuesInWords.line(field, values, LONGEST_SIDE, words);
    }

    private static String address(Map<Field, List<String>> said) {
        return ValuesInWords.cut(String.join(" ", said.getOrDefault(Field.ADDRESS, List.of())), LONGEST_SIDE);
    }

    private static String quoted(String message, Words words) {
        return message.isBlank()
                ? ""
                : words.say("moderation.quoted", ValuesInWords.cut(message.replaceAll("\\s+", " "), LONGEST_MESSAGE));
    }

    private static String join(String kind, String rest, Words words) {
        return rest.isEmpty() ? kind : words.say("moderation.gist", kind, rest);
    }
}
