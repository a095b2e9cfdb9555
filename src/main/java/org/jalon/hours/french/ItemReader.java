package org.jalon.hours.french;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jalon.hours.french.Item.Break;
import org.jspecify.annotations.Nullable;

/** Makes phrases of tokens. Every token ends in one, but for words that change nothing. */
final class ItemReader {

    private final Cursor cursor;
    private final String text;
    private final List<Item> items = new ArrayList<>();

    /** Where words are that changed nothing so far, but may begin a remark. */
    private int gap;

    private ItemReader(String text) {
        this.text = text;
        this.cursor = new Cursor(Lexer.tokens(text));
    }

    static List<Item> items(String text) {
        ItemReader reader = new ItemReader(text);
        while (!reader.cursor.atEnd()) {
            int known = reader.items.size();
            reader.readOne();
            if (reader.items.size() > known) {
                reader.gap = reader.cursor.at();
            }
        }
        return reader.items;
    }

    private void readOne() {
        Token token = cursor.token();
        switch (token.kind()) {
            case DAY, PUBLIC_HOLIDAYS -> addFirst(this::days);
            case ORDINAL -> addFirst(this::days, this::season);
            case MONTH, DATE, WEEKS, SCHOOL_HOLIDAYS, SOME_SCHOOL_HOLIDAYS, SCHOOL_TERM, SUMMER, WINTER ->
                addFirst(this::season);
            case NUMBER -> readNumber();
            case FROM, SINCE -> readAfterFrom();
            case TIME, ALWAYS -> readTime();
            case TO -> readAfterTo();
            case PART -> add(new Item.DayPart(new Part(token.value()), here()));
            case CLOSED -> add(new Item.Closing(here()));
            case ONLY -> add(new Item.Only());
            case EXCEPT -> add(new Item.Except(here()));
            case SAME -> add(new Item.Same(here()));
            case DASH -> readDash();
            case FILLER, OPENING, NONSTOP, OF_MONTH -> cursor.skip();
            case WORD, CONDITION, NOTE, TELEPHONE, LABEL, PLACE -> items.add(remark());
            case AND, PLUS -> add(Break.AND);
            case INCLUDING -> add(Break.INCLUDING);
            case COMMA -> add(Break.COMMA);
            case SLASH -> readSlash();
            case COLON -> add(Break.COLON);
            case OPEN -> add(Break.OPEN);
            case CLOSE -> add(Break.CLOSE);
            case SENTENCE -> add(token.word().contains(".") ? Break.SENTENCE : Break.SEMICOLON);
            case LINE -> add(Break.LINE);
        }
    }

    private void add(Item item) {
        items.add(item);
        cursor.skip();
    }

    /** Adds what could be read first, or a remark of what could not. */
    @SafeVarargs
    private void addFirst(Supplier<? extends @Nullable Item>... readers) {
        for (Supplier<? extends @Nullable Item> reader : readers) {
            Item item = reader.get();
            if (item != null) {
                items.add(item);
                return;
            }
        }
        items.add(remark());
    }

    private Item.Remark remark() {
        boolean withDays = cursor.is(Kind.CONDITION) && cursor.token().value() == 1;
        Item.Remark remark = RemarkPhrases.read(cursor, gap, text);
        return withDays && !items.isEmpty() && items.getLast() instanceof Item.Days days
                ? new Item.Remark(remark.weight(), days.phrase().to(remark.phrase()), false)
                : remark;
    }

    private Item.@Nullable When season() {
        return SeasonPhrases.read(cursor);
    }

    private Item.@Nullable Days days() {
        boolean closing = !items.isEmpty() && items.getLast() instanceof Item.Closing;
        return DayPhrases.read(cursor, closing);
    }

    private Item.@Nullable Times times() {
        int start = cursor.at();
        List<Slot> slots = TimePhrases.read(cursor);
        return slots == null ? null : new Item.Times(slots, cursor.since(start));
    }

    private void readNumber() {
        if (cursor.token().value() == 1 && cursor.token(1).is(Kind.DAY)) {
            // "1 mardi sur 2".
            cursor.skip();
        } else {
            addFirst(this::season, this::times, this::days);
        }
    }

    private void readAfterFrom() {
        Item item = season();
        if (item == null) {
            item = times();
        }
        if (item != null) {
            items.add(item);
        } else if (cursor.is(Kind.SINCE)) {
            readSince();
        } else {
            // All at once: what follows them is looked at from each only once.
            cursor.skipAll(Kind.FROM, Kind.FILLER);
        }
    }

    /** "à partir du 1er septembre": until when, nobody knows. */
    private void readSince() {
        int start = cursor.at();
        cursor.skip();
        if (season() == null) {
            cursor.moveTo(start);
            items.add(remark());
        } else {
            items.add(new Item.Remark(Item.Weight.UNREAD, cursor.since(start), false));
        }
    }

    private void readTime() {
        Item times = times();
        if (times == null) {
            int minute = cursor.token().value();
            add(new Item.LoneTime(minute, here()));
        } else {
            items.add(times);
        }
    }

    /** "jusqu'à 15h30", or "à" before anything else. */
    private void readAfterTo() {
        if (cursor.token(1).is(Kind.TIME)) {
            int start = cursor.at();
            boolean opens =
                    cursor.token(-1).is(Kind.OPENING) && cursor.token(-1).word().startsWith("ouv");
            cursor.skip();
            int minute = cursor.token().value();
            cursor.skip();
            items.add(
                    opens && minute < Slot.DAY
                            ? new Item.Times(List.of(new Slot(minute, Slot.OPEN_END, Coat.OPEN)), cursor.since(start))
                            : new Item.Until(minute, cursor.since(start)));
            return;
        }
        int start = cursor.at();
        cursor.skip();
        if (season() != null) {
            // Until a day of the year: from when, nobody knows.
            items.add(new Item.Remark(Item.Weight.UNREAD, cursor.since(start), false));
        }
    }

    /** Alone where times are expected, it closes. */
    private void readDash() {
        boolean afterDay = cursor.token(-1).is(Kind.COLON, Kind.DAY, Kind.LINE);
        boolean alone = cursor.token(1).is(Kind.DAY, Kind.LINE, Kind.COMMA, Kind.SENTENCE);
        if (afterDay
                && alone
                && !(cursor.token(-1).is(Kind.LINE) && cursor.token(1).is(Kind.DAY))) {
            add(new Item.Closing(here()));
        } else {
            cursor.skip();
        }
    }

    /** Alone after the colon where times are expected, it closes as a dash does. */
    private void readSlash() {
        boolean alone = cursor.token(1).is(Kind.DAY, Kind.LINE, Kind.COMMA, Kind.SENTENCE);
        if (cursor.token(-1).is(Kind.COLON) && alone) {
            add(new Item.Closing(here()));
        } else {
            add(Break.COMMA);
        }
    }

    private Phrase here() {
        Token token = cursor.token();
        return new Phrase(token.from(), token.to());
    }
}
