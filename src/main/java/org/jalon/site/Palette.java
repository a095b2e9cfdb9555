package org.jalon.site;

import static org.jalon.site.Colour.READABLE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The colours of a page inside another site: three that its author chose, mended where nobody could read them, and all
 * others made from them.
 *
 * @param accent of links and buttons
 * @param paper behind everything
 * @param ink of texts
 */
public record Palette(Colour accent, Colour paper, Colour ink) {

    /** The colours of this site. */
    public static final Palette USUAL =
            new Palette(new Colour(0x0b, 0x5c, 0x6b), Colour.WHITE, new Colour(0x16, 0x23, 0x2e));

    private static final Palette USUAL_ON_DARK =
            new Palette(new Colour(0x7c, 0xc7, 0xd4), new Colour(0x10, 0x18, 0x1e), new Colour(0xe9, 0xee, 0xf0));

    /** The names of the three in addresses. */
    public static final String ACCENT = "accent";

    public static final String PAPER = "fond";
    public static final String INK = "texte";

    /** What stands for itself on every page, as on paper: shapes of needs and states of opening. */
    private static final Map<String, String> SIGNS = Map.of(
            "access",
            "2459a9",
            "training",
            "b84a00",
            "steps",
            "5b3f8c",
            "ok",
            "1f6b3a",
            "no",
            "9b2c1f",
            "unknown",
            "5c6770");

    /** A colour that could not be read where it was meant to be. */
    public record Mended(String name, Colour asked, Colour used) {}

    /** Reads the three from the parameters of an address; empty when none is there. What is not a colour is as if not given. */
    public static Optional<Palette> parse(Map<String, String> parameters) {
        Colour paper = colour(parameters, PAPER).orElse(USUAL.paper);
        Palette usual = paper.isLight() ? USUAL : USUAL_ON_DARK;
        Palette read = new Palette(
                colour(parameters, ACCENT).orElse(usual.accent),
                paper,
                colour(parameters, INK).orElse(usual.ink));
        return read.equals(USUAL) ? Optional.empty() : Optional.of(read);
    }

    private static Optional<Colour> colour(Map<String, String> parameters, String name) {
        return Colour.parse(parameters.getOrDefault(name, ""));
    }

    /** The same with texts and links that can be read. */
    public Palette mended() {
        return new Palette(readable(accent), paper, readable(ink));
    }

    /** Which of the three had to be mended. */
    public List<Mended> mendings() {
        Palette used = mended();
        List<Mended> mendings = new ArrayList<>();
        if (!used.accent.equals(accent)) {
            mendings.add(new Mended(ACCENT, accent, used.accent));
        }
        if (!used.ink.equals(ink)) {
            mendings.add(new Mended(INK, ink, used.ink));
        }
        return mendings;
    }

    /** The three as parameters of an address, in a fixed order. */
    public String parameters() {
        return ACCENT + "=" + accent.hex() + "&" + PAPER + "=" + paper.hex() + "&" + INK + "=" + ink.hex();
    }

    /** A style sheet that comes after the site's own. */
    public String css() {
        Palette used = mended();
        Map<String, Colour> tokens = new LinkedHashMap<>();
        tokens.put("paper", paper);
        tokens.put("wash", wash());
        tokens.put("ink", used.ink);
        tokens.put("ink-2", readable(used.ink.mix(paper, 0.25)));
        tokens.put("line", used.ink.mix(paper, 0.8));
        tokens.put("edge", used.ink.mix(paper, 0.4).readableOn(paper, 3));
        tokens.put("accent", used.accent);
        tokens.put("accent-ink", used.accent.opposite());
        tokens.put(
                "accent-strong", readable(used.accent.mix(used.accent.opposite().opposite(), 0.25)));
        SIGNS.forEach((name, hex) -> tokens.put(name, readable(Colour.parse(hex).orElseThrow())));
        String scheme = paper.isLight() ? "light" : "dark";
        return tokens.entrySet().stream()
                .map(token -> "--" + token.getKey() + ":#" + token.getValue().hex())
                .sorted()
                .collect(Collectors.joining(";", ":root{color-scheme:" + scheme + ";", "}\n"));
    }

    /** A colour near this one that can be read on the paper and on what lies behind notes. */
    private Colour readable(Colour colour) {
        return colour.readableOn(paper, READABLE).readableOn(wash(), READABLE).readableOn(paper, READABLE);
    }

    /** What lies behind notes and under the pointer: a little nearer to texts, unless that left too little to them. */
    private Colour wash() {
        Colour nearer = paper.mix(paper.opposite(), 0.04);
        return nearer.contrastWith(paper.opposite()) >= READABLE
                ? nearer
                : paper.mix(paper.opposite().opposite(), 0.04);
    }
}
