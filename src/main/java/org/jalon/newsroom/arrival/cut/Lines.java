package org.jalon.newsroom.arrival.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.newsroom.arrival.cut.Block.Role;
import org.jalon.newsroom.arrival.mend.BrokenLetters;
import org.jalon.newsroom.arrival.mend.GluedCaption;
import org.jalon.newsroom.arrival.mend.Mend;
import org.jalon.newsroom.arrival.mend.Mended;
import org.jalon.newsroom.arrival.mend.Spacing;

/** Makes blocks of the lines of a plain text: mended, joined where a sentence was broken, captions apart. */
public final class Lines {

    private static final Pattern STUCK_TEASER = Pattern.compile("^(Lire la suite)(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile(
            "Cette adresse e-?mail est protégée contre les robots spammeurs\\.( Vous devez activer le JavaScript pour la visualiser\\.)?");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?:;…»)\"”]$");

    private Lines() {}

    /** The blocks of a text, all of them paragraphs but captions. */
    public static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        int gap = 0;
        for (String line : Spacing.tidy(text).split("\n", -1)) {
            if (line.isBlank()) {
                gap++;
                continue;
            }
            Matcher stuck = STUCK_TEASER.matcher(line);
            if (stuck.find()) {
                blocks.add(Block.plain(stuck.group(1), gap));
                take(line.substring(stuck.end()), 0, blocks);
            } else {
                take(line, gap, blocks);
            }
            gap = 0;
        }
        return blocks;
    }

    private static void take(String line, int gap, List<Block> blocks) {
        Mended letters = BrokenLetters.mend(line);
        List<Mend> mends = new ArrayList<>(letters.mends());
        String text = letters.text();
        Matcher hidden = HIDDEN.matcher(text);
        if (hidden.find()) {
            mends.add(new Mend(Mend.Kind.HIDDEN_ADDRESS, hidden.group(), hidden.group()));
        }
        if (gap == 0 && !blocks.isEmpty() && goesOn(blocks.getLast(), text)) {
            Block before = blocks.removeLast();
            blocks.add(before.saying(before.text() + " " + text).mended(mends));
            return;
        }
        Optional<GluedCaption> glued = GluedCaption.find(text);
        if (glued.isPresent() && glued.get().certain()) {
            blocks.add(Block.plain(glued.get().caption(), gap)
                    .as(Role.CAPTION)
                    .mended(List.of(new Mend(
                            Mend.Kind.CAPTION,
                            around(text, glued.get()),
                            glued.get().caption() + " | "
                                    + firstWords(glued.get().rest())))));
            text = glued.get().rest();
            gap = 0;
        } else if (glued.isPresent()) {
            mends.add(new Mend(
                    Mend.Kind.CAPTION_IN_DOUBT,
                    around(text, glued.get()),
                    glued.get().caption() + " | " + firstWords(glued.get().rest())));
        }
        Optional<GluedCaption> inside = GluedCaption.findInside(text);
        if (inside.isPresent()) {
            mends.add(new Mend(Mend.Kind.CAPTION, inside.get().caption(), ""));
            text = inside.get().rest();
        }
        Block block = Block.plain(text, gap).mended(mends);
        blocks.add(GluedCaption.isCaption(text) ? block.as(Role.CAPTION) : block);
    }

    private static String around(String text, GluedCaption glued) {
        int at = text.length() - glued.rest().length();
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20));
    }

    private static String firstWords(String text) {
        return text.substring(0, Math.min(20, text.length()));
    }

    /** Whether a line is the rest of the sentence that the block before began. */
    private static boolean goesOn(Block before, String line) {
        String text = before.text();
        return before.role() == Role.PARAGRAPH
                && Character.isLowerCase(line.charAt(0))
                && !ENDED.matcher(text).matches()
                && !GluedCaption.isCaption(line)
                && !Shape.isAddress(line)
                && !Shape.isAddress(text)
                && !Shape.leadsElsewhere(text)
                && !Shape.leadsToOthers(text)
                && GluedCaption.find(line).isEmpty();
    }
}
