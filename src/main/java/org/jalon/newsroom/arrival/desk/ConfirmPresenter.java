package org.jalon.newsroom.arrival.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jalon.account.FormKey;
import org.jalon.newsroom.arrival.ArrivalFile;
import org.jalon.newsroom.arrival.ArrivalFile.State;
import org.jalon.newsroom.arrival.Arrivals;
import org.jalon.newsroom.arrival.cut.Block;
import org.jalon.newsroom.arrival.cut.Block.Role;
import org.jalon.newsroom.arrival.cut.Piece;
import org.jalon.newsroom.arrival.cut.Proposal;
import org.jalon.newsroom.arrival.desk.ArrivalPages.BlockLine;
import org.jalon.newsroom.arrival.desk.ArrivalPages.Choice;
import org.jalon.newsroom.arrival.desk.ArrivalPages.PieceView;
import org.jalon.newsroom.arrival.mend.Mend;
import org.jalon.newsroom.heading.Headings;
import org.jalon.site.Words;

/** Decides what the page shows on which a person confirms where articles begin. */
final class ConfirmPresenter {

    private static final int FIRST_WORDS = 40;

    private final Arrivals arrivals;
    private final Headings headings;

    ConfirmPresenter(Arrivals arrivals, Headings headings) {
        this.arrivals = arrivals;
        this.headings = headings;
    }

    ArrivalPages.Confirm page(ArrivalFile file, String said, boolean wrong, FormKey key, Words words) {
        Proposal proposal = Objects.requireNonNull(file.proposal());
        String arrival = ArrivalPresenter.PATH + "/" + file.arrivalId();
        String path = arrival + "/" + file.number();
        int first = proposal.pieces().isEmpty()
                ? proposal.blocks().size()
                : proposal.pieces().getFirst().from();
        return new ArrivalPages.Confirm(
                ArrivalPresenter.head(path, words.say("arrival.page.title", file.path()), words),
                key,
                words.language().path(path),
                words.language().path(arrival),
                arrivals.original(file.arrivalId(), file.number()).isEmpty()
                        ? null
                        : words.language().path(path + "/original"),
                said,
                wrong,
                file.version(),
                file.state() != State.DONE,
                remarks(file, proposal, words),
                headings.sections(),
                headings.themes(),
                blocks(proposal, 0, first, words),
                IntStream.range(0, proposal.pieces().size())
                        .mapToObj(number -> piece(proposal, number, words))
                        .toList());
    }

    private static List<String> remarks(ArrivalFile file, Proposal proposal, Words words) {
        List<String> remarks = new ArrayList<>();
        if (file.state() == State.DONE) {
            remarks.add(words.say("arrival.page.done"));
        } else if (file.state() == State.CHANGED) {
            remarks.add(words.say("arrival.page.changed"));
        }
        List<String> issues = proposal.blocks().stream()
                .filter(block -> block.role() == Role.ISSUE)
                .map(block -> block.text().replaceFirst("(?i) (au sommaire|de la|de) .*", ""))
                .distinct()
                .toList();
        if (!issues.isEmpty()) {
            remarks.add(words.say("arrival.piece.issues", String.join(", ", issues)));
        }
        return remarks;
    }

    private static PieceView piece(Proposal proposal, int number, Words words) {
        Piece piece = proposal.pieces().get(number);
        List<Block> blocks = proposal.of(number);
        List<String> remarks = new ArrayList<>();
        piece.reasons().stream()
                .filter(reason -> reason.equals("no-title"))
                .forEach(reason -> remarks.add(words.say("arrival.reason." + reason)));
        blocks.stream()
                .filter(block -> block.role() == Role.EVENT)
                .forEach(block -> remarks.add(words.say("arrival.piece.event", block.text())));
        int lost = (int) blocks.stream()
                .filter(block -> block.role() == Role.LINK
                        && !block.text().contains("://")
                        && !block.text().contains("]("))
                .count();
        if (lost > 0) {
            remarks.add(words.say("arrival.piece.links", lost));
        }
        String why = String.join(
                ", ",
                piece.reasons().stream()
                        .filter(reason -> !reason.equals("no-title"))
                        .map(reason -> words.say("arrival.reason." + reason))
                        .toList());
        return new PieceView(
                number + 1,
                piece.title(),
                piece.lead(),
                piece.section(),
                piece.themes(),
                piece.territories(),
                words.say(
                        "arrival.states",
                        words.say("arrival.sure." + piece.sure().slug()),
                        why),
                piece.sure() != Piece.Sure.HIGH,
                piece.dropped(),
                remarks,
                piece.article() == null ? null : words.language().path("/redaction/articles/" + piece.article()),
                blocks(proposal, piece.from(), proposal.end(number), words));
    }

    private static List<BlockLine> blocks(Proposal proposal, int from, int to, Words words) {
        return IntStream.range(from, to)
                .mapToObj(number -> line(proposal, number, words))
                .toList();
    }

    private static BlockLine line(Proposal proposal, int number, Words words) {
        Block block = proposal.blocks().get(number);
        List<String> remarks = block.mends().stream()
                .map(mend -> words.say("arrival.mend." + mend.kind().slug(), mend.before(), mend.after()))
                .toList();
        boolean begins = proposal.pieces().stream().anyMatch(piece -> piece.from() == number);
        String text = block.text();
        return new BlockLine(
                number,
                block.role().slug(),
                words.say("arrival.role." + block.role().slug()),
                text,
                text.length() > FIRST_WORDS ? text.substring(0, FIRST_WORDS) + "…" : text,
                remarks,
                block.mends().stream().anyMatch(mend -> mend.kind().inDoubt()),
                begins,
                block.mends().stream().anyMatch(mend -> mend.kind() == Mend.Kind.CAPTION_IN_DOUBT),
                Role.choices().stream()
                        .filter(role -> role != block.role())
                        .map(role -> new Choice(role.slug(), words.say("arrival.role." + role.slug())))
                        .toList());
    }
}
