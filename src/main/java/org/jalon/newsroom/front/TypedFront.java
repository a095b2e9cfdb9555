package org.jalon.newsroom.front;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jalon.directory.Service;
import org.jalon.newsroom.find.Findable.Kind;
import org.jalon.newsroom.pick.Territories;
import org.jalon.site.UserError;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the form of a composition brought.
 *
 * @param version that was shown
 * @param blocks in their order
 */
public record TypedFront(int version, List<TypedBlock> blocks) {

    /** What the form calls blocks of things that editors chose. */
    static final String CHOSEN = "choix";

    private static final List<String> FIELDS = List.of(
            "genre",
            "titre",
            "titre-en",
            "nombre",
            "du",
            "au",
            "rubrique",
            "theme",
            "territoire",
            "besoin",
            "jours",
            "pages",
            "q");
    private static final int LONGEST_TITLE = 80;
    private static final int MOST_LINES = 30;

    public TypedFront {
        blocks = List.copyOf(blocks);
    }

    /** The fields of one block by their names. */
    public record TypedBlock(Map<String, String> fields) {

        /** What was typed into a field, empty when nothing was. */
        public String get(String name) {
            return fields.getOrDefault(name, "").strip();
        }

        public boolean isChosen() {
            return get("genre").equals(CHOSEN);
        }

        public boolean isOfEvents() {
            return get("genre").equals(Kind.EVENT.slug());
        }

        public boolean isOfResources() {
            return get("genre").equals(Kind.RESOURCE.slug());
        }

        /** Whether what it shows stands under sections and themes, and is about territories. */
        public boolean hasHeadings() {
            return List.of(Kind.ARTICLE.slug(), Kind.EVENT.slug(), Kind.RESOURCE.slug())
                    .contains(get("genre"));
        }

        /** The message with the title that it has when nobody writes one. */
        public String titleKey() {
            return isChosen()
                    ? "front.block.chosen"
                    : FrontWords.titleKey(
                            get("genre"), isOfEvents() && get("jours").equals("" + Block.Rule.WEEK));
        }

        TypedBlock with(String name, String value) {
            Map<String, String> changed = new HashMap<>(fields);
            changed.put(name, value);
            return new TypedBlock(changed);
        }
    }

    static TypedFront of(MultiValueMap<String, String> form) {
        List<TypedBlock> blocks = new ArrayList<>();
        for (int i = 0; i < Composition.MOST_BLOCKS; i++) {
            if (form.containsKey("genre-" + i)) {
                Map<String, String> fields = new HashMap<>();
                for (String name : FIELDS) {
                    String value = form.getFirst(name + "-" + i);
                    fields.put(name, value == null ? "" : value);
                }
                blocks.add(new TypedBlock(fields));
            }
        }
        String seen = form.getFirst("vu");
        return new TypedFront(seen != null && seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0, blocks);
    }

    /** As somebody would type what is there. */
    static TypedFront of(Composition composition, Territories territories) {
        return new TypedFront(
                composition.version(),
                composition.blocks().stream()
                        .map(block -> of(block, territories))
                        .toList());
    }

    private static TypedBlock of(Block block, Territories territories) {
        Map<String, String> fields = new HashMap<>();
        fields.put("titre", block.title());
        fields.put("titre-en", block.english());
        fields.put("nombre", Integer.toString(block.most()));
        fields.put("du", block.from() == null ? "" : block.from().toString());
        fields.put("au", block.until() == null ? "" : block.until().toString());
        switch (block.source()) {
            case Block.Chosen chosen -> {
                fields.put("genre", CHOSEN);
                fields.put(
                        "pages",
                        String.join(
                                "\n",
                                chosen.choices().stream().map(Choice::toString).toList()));
            }
            case Block.Rule rule -> {
                fields.put("genre", rule.kind().slug());
                fields.put("rubrique", rule.section());
                fields.put("theme", rule.theme());
                fields.put("territoire", rule.territory() == null ? "" : territories.say(rule.territory()));
                fields.put("besoin", rule.need() == null ? "" : FrontWords.slug(rule.need()));
                fields.put("jours", Integer.toString(rule.days()));
            }
        }
        return new TypedBlock(fields);
    }

    /** The same with a block more at its end. */
    TypedFront add(String kind) {
        if (blocks.size() >= Composition.MOST_BLOCKS) {
            throw new UserError("front.error.blocks", Composition.MOST_BLOCKS);
        }
        List<TypedBlock> more = new ArrayList<>(blocks);
        more.add(new TypedBlock(Map.of("genre", kind, "nombre", "3", "jours", Integer.toString(Block.Rule.WEEK))));
        return new TypedFront(version, more);
    }

    /** The same with a block elsewhere: earlier by a negative number. A place that there is not leaves it where it is. */
    TypedFront move(int index, int by) {
        int other = index + by;
        if (index < 0 || index >= blocks.size() || other < 0 || other >= blocks.size()) {
            return this;
        }
        List<TypedBlock> moved = new ArrayList<>(blocks);
        moved.add(other, moved.remove(index));
        return new TypedFront(version, moved);
    }

    TypedFront remove(int index) {
        List<TypedBlock> fewer = new ArrayList<>(blocks);
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return new TypedFront(version, fewer);
    }

    /** The same with one more page in a block of chosen ones. */
    TypedFront choose(int index, Choice choice) {
        if (index < 0 || index >= blocks.size()) {
            return this;
        }
        List<TypedBlock> changed = new ArrayList<>(blocks);
        String pages = changed.get(index).get("pages");
        changed.set(
                index, changed.get(index).with("pages", pages.isEmpty() ? choice.toString() : pages + "\n" + choice));
        return new TypedFront(version, changed);
    }

    /** @throws UserError that says which block is to be mended, and how */
    List<Block> read(Territories territories) {
        List<Block> read = new ArrayList<>();
        for (TypedBlock typed : blocks) {
            try {
                read.add(read(typed, territories));
            } catch (UserError error) {
                throw new UserError("front.error.in", read.size() + 1, List.of(error));
            }
        }
        return read;
    }

    private static Block read(TypedBlock typed, Territories territories) {
        if (!typed.get("nombre").matches("[1-9]|1[0-2]")) {
            throw new UserError("front.error.number", Block.MOST_ENTRIES);
        }
        if (typed.get("titre").length() > LONGEST_TITLE || typed.get("titre-en").length() > LONGEST_TITLE) {
            throw new UserError("front.error.title", LONGEST_TITLE);
        }
        LocalDate from = day(typed.get("du"));
        LocalDate until = day(typed.get("au"));
        if (from != null && until != null && until.isBefore(from)) {
            throw new UserError("front.error.order");
        }
        Block.Source source = typed.isChosen() ? chosen(typed) : rule(typed, territories);
        return new Block(
                typed.get("titre"), typed.get("titre-en"), source, Integer.parseInt(typed.get("nombre")), from, until);
    }

    private static Block.Chosen chosen(TypedBlock typed) {
        List<Choice> choices = typed.get("pages")
                .lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_LINES)
                .map(line -> Choice.parse(line).orElseThrow(() -> new UserError("front.error.page", line.strip())))
                .toList();
        choices.stream()
                .filter(choice -> choice.thing().isEmpty() && choice.label().isEmpty())
                .findFirst()
                .ifPresent(choice -> {
                    throw new UserError("front.error.label", choice.path());
                });
        return new Block.Chosen(choices);
    }

    private static Block.Rule rule(TypedBlock typed, Territories territories) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(typed.get("genre").toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UserError("front.error.kind"));
        String territory = typed.get("territoire");
        Territory only = territory.isEmpty()
                ? null
                : territories.find(territory).orElseThrow(() -> new UserError("front.error.territory", territory));
        int days = kind == Kind.EVENT && typed.get("jours").matches("[0-9]{1,3}")
                ? Integer.parseInt(typed.get("jours"))
                : 0;
        return new Block.Rule(
                kind, typed.get("rubrique"), typed.get("theme"), only, need(kind, typed.get("besoin")), days);
    }

    private static @Nullable Service need(Kind kind, String typed) {
        return Arrays.stream(Service.values())
                .filter(need -> kind == Kind.RESOURCE && FrontWords.slug(need).equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new UserError("front.error.day", typed);
        }
    }
}
