package org.jalon.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a page of JSON says of itself beside its rows: which one it is, of how many, and where the next is. */
final class PageNotes {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int DEEPEST = 3;
    private static final Set<String> NEXT =
            Set.of("next", "next_url", "nexturl", "next_page_url", "suivant", "@odata.nextlink");
    private static final Set<String> PAGE = Set.of("page", "current_page", "currentpage", "page_number");
    private static final Set<String> PAGES =
            Set.of("pages", "total_pages", "totalpages", "page_count", "pagecount", "last_page");

    private String next = "";
    private boolean hasNext;
    private long page;
    private long pages;
    private long rows;
    private long rowsHash;

    private PageNotes() {}

    /** What is no JSON says nothing: who reads the rows will tell. */
    static PageNotes read(Path file) throws IOException {
        PageNotes notes = new PageNotes();
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            notes.value(parser, parser.nextToken(), "", 0);
        } catch (JacksonException damaged) {
            return new PageNotes();
        }
        return notes;
    }

    /** Whether a page of JSON has no rows. */
    static boolean isLast(Path file) throws IOException {
        return NextPage.isJson(file) && read(file).rows() == 0;
    }

    /** Tells one page from the next by its rows, whatever it says of itself beside them. */
    static String mark(Page page, Path file) throws IOException {
        long rows = NextPage.isJson(file) ? read(file).rowsHash : 0;
        return rows == 0 ? page.fingerprint() : Long.toHexString(rows);
    }

    /** An address, empty when none is given. */
    String next() {
        return next;
    }

    /** Whether a next page is spoken of, though it may be none. */
    boolean hasNext() {
        return hasNext;
    }

    /** Its number, 0 when it is not said. */
    long page() {
        return page;
    }

    /** How many there are, 0 when it is not said. */
    long pages() {
        return pages;
    }

    /** How many rows it has: the length of its longest list. */
    long rows() {
        return rows;
    }

    private void value(JsonParser parser, JsonToken token, String name, int depth) {
        if (token == JsonToken.START_ARRAY) {
            list(parser);
        } else if (token == JsonToken.START_OBJECT && depth < DEEPEST) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String member = parser.currentName().toLowerCase(Locale.ROOT);
                value(parser, parser.nextToken(), member.equals("href") ? name : member, depth + 1);
            }
        } else if (token == JsonToken.START_OBJECT) {
            parser.skipChildren();
        } else {
            note(parser, token, name);
        }
    }

    private void list(JsonParser parser) {
        long length = 0;
        long hash = 1;
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return;
            }
            length += depth == 1 && !token.isStructEnd() ? 1 : 0;
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            hash = hash * 1_000_003 + token.id();
            hash = token == JsonToken.PROPERTY_NAME || token.isScalarValue()
                    ? hash * 1_000_003 + parser.getString().hashCode()
                    : hash;
        }
        if (length > rows) {
            rows = length;
            rowsHash = hash;
        }
    }

    private void note(JsonParser parser, JsonToken token, String name) {
        if (NEXT.contains(name)) {
            hasNext = true;
            String address = token == JsonToken.VALUE_STRING ? parser.getString() : "";
            next = next.isEmpty() && address.matches("(https?://|/|\\?).*") ? address : next;
        } else if (token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == JsonParser.NumberType.INT) {
            page = PAGE.contains(name) ? parser.getIntValue() : page;
            pages = PAGES.contains(name) ? parser.getIntValue() : pages;
        }
    }
}
