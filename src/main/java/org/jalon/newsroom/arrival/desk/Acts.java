package org.jalon.newsroom.arrival.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.newsroom.arrival.cut.Block.Role;
import org.jalon.newsroom.arrival.cut.Piece;
import org.jalon.newsroom.arrival.cut.Proposal;
import org.springframework.util.MultiValueMap;

/** What somebody does to a page with one of its buttons, together with what they wrote. */
final class Acts {

    private static final Pattern ACT = Pattern.compile("([a-z]+)-(\\d{1,5})(?:-([a-z]+))?");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LEAD = 1_000;
    private static final int LONGEST = 500;

    private Acts() {}

    /**
     * The page after it.
     *
     * @param proposal as it was
     * @param fields of the form
     */
    static Proposal done(Proposal proposal, MultiValueMap<String, String> fields) {
        Proposal written = written(proposal, fields);
        String act = first(fields, "faire", LONGEST);
        if (act.equals("partout")) {
            return everywhere(written, fields);
        }
        Matcher matcher = ACT.matcher(act);
        if (!matcher.matches()) {
            return written;
        }
        int number = Integer.parseInt(matcher.group(2));
        boolean isBlock = number < written.blocks().size();
        boolean isPiece = number >= 1 && number <= written.pieces().size();
        return switch (matcher.group(1)) {
            case "couper" -> written.split(number);
            case "reunir" -> isPiece ? written.join(number - 1) : written;
            case "ecarter" -> isPiece ? dropped(written, number - 1, true) : written;
            case "garder" -> isPiece ? dropped(written, number - 1, false) : written;
            case "decoller" -> isBlock ? written.unglue(number) : written;
            case "role" ->
                isBlock
                        ? role(matcher.group(3))
                                .map(role -> written.role(number, role))
                                .orElse(written)
                        : written;
            default -> written;
        };
    }

    /** The place of the page to come back to. */
    static String anchor(String act) {
        Matcher matcher = ACT.matcher(act);
        if (!matcher.matches()) {
            return "";
        }
        boolean piece = List.of("ecarter", "garder").contains(matcher.group(1));
        int number = Integer.parseInt(matcher.group(2)) - (matcher.group(1).equals("reunir") ? 1 : 0);
        return piece || matcher.group(1).equals("reunir") ? "#article-" + number : "#bloc-" + number;
    }

    private static Proposal written(Proposal proposal, MultiValueMap<String, String> fields) {
        Proposal now = proposal;
        for (int number = 0; number < proposal.pieces().size(); number++) {
            String end = "-" + (number + 1);
            if (fields.containsKey("titre" + end)) {
                Piece piece = proposal.pieces()
                        .get(number)
                        .saying(first(fields, "titre" + end, LONGEST_TITLE), first(fields, "chapo" + end, LONGEST_LEAD))
                        .under(
                                first(fields, "rubrique" + end, LONGEST),
                                all(fields, "themes" + end),
                                first(fields, "territoires" + end, LONGEST));
                now = now.with(number, piece);
            }
        }
        return now;
    }

    /** What was chosen for all; what was left open changes nothing. */
    private static Proposal everywhere(Proposal proposal, MultiValueMap<String, String> fields) {
        String section = first(fields, "rubrique", LONGEST);
        List<String> themes = all(fields, "themes");
        String territories = first(fields, "territoires", LONGEST);
        Proposal now = proposal;
        for (int number = 0; number < proposal.pieces().size(); number++) {
            Piece piece = proposal.pieces().get(number);
            now = now.with(
                    number,
                    piece.under(
                            section.isEmpty() ? piece.section() : section,
                            themes.isEmpty() ? piece.themes() : themes,
                            territories.isEmpty() ? piece.territories() : territories));
        }
        return now;
    }

    private static Proposal dropped(Proposal proposal, int piece, boolean out) {
        return proposal.with(piece, proposal.pieces().get(piece).dropped(out));
    }

    private static Optional<Role> role(String slug) {
        return slug == null
                ? Optional.empty()
                : Role.choices().stream()
                        .filter(role -> role.slug().equals(slug.toLowerCase(Locale.ROOT)))
                        .findFirst();
    }

    private static String first(MultiValueMap<String, String> fields, String name, int most) {
        String value = fields.getFirst(name);
        String text = value == null ? "" : value.replace("\r\n", "\n").strip();
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static List<String> all(MultiValueMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> value.matches("[a-z0-9-]{1,80}"))
                .limit(50)
                .toList();
    }
}
