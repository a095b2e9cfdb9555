package org.jalon.about;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.site.Words;

/** What the law wants a public site to say of itself, field by field, as the form asks for it. */
public enum LegalField {
    PUBLISHER(Part.PUBLISHER, Kind.LINE, true),
    LEGAL_FORM(Part.PUBLISHER, Kind.LINE, true),
    ADDRESS(Part.PUBLISHER, Kind.TEXT, true),
    PHONE(Part.PUBLISHER, Kind.PHONE, true),
    MAIL(Part.PUBLISHER, Kind.MAIL, true),
    DIRECTOR(Part.PUBLISHER, Kind.LINE, true),
    HOST(Part.HOST, Kind.LINE, true),
    HOST_ADDRESS(Part.HOST, Kind.TEXT, true),
    HOST_PHONE(Part.HOST, Kind.PHONE, true),
    RIGHTS(Part.CONTENT, Kind.TEXT, false),
    LICENCE(Part.CONTENT, Kind.TEXT, true),
    CREDITS(Part.CONTENT, Kind.TEXT, false),
    CONTROLLER(Part.DATA, Kind.TEXT, true),
    OFFICER(Part.DATA, Kind.TEXT, true),
    BASIS(Part.DATA, Kind.TEXT, true),
    PROCESSORS(Part.DATA, Kind.TEXT, false),
    SCHEME(Part.ACCESSIBILITY, Kind.LINK, true),
    ACTION_PLAN(Part.ACCESSIBILITY, Kind.LINK, false);

    private final Part part;
    private final Kind kind;
    private final boolean owed;

    LegalField(Part part, Kind kind, boolean owed) {
        this.part = part;
        this.kind = kind;
        this.owed = owed;
    }

    /** What a field is about: a part of the form, and mostly a section of a page. */
    public enum Part {
        PUBLISHER,
        HOST,
        CONTENT,
        DATA,
        ACCESSIBILITY;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        public List<LegalField> fields() {
            return Arrays.stream(LegalField.values())
                    .filter(field -> field.part == this)
                    .toList();
        }
    }

    /** What may be written in a field. */
    public enum Kind {
        LINE(300, "[^\\r\\n]*"),
        TEXT(2_000, "[\\s\\S]*"),
        PHONE(40, "[0-9 +().-]{4,}"),
        MAIL(254, "[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+"),
        LINK(500, "(?:https?:/)?/(?!/)\\S*");

        private final int longest;
        private final String pattern;

        Kind(int longest, String pattern) {
            this.longest = longest;
            this.pattern = pattern;
        }

        public int longest() {
            return longest;
        }

        boolean takes(String text) {
            return text.isEmpty() || text.length() <= longest && text.matches(pattern);
        }
    }

    public Part part() {
        return part;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether something is missing as long as it says nothing. */
    public boolean isOwed() {
        return owed;
    }

    /** As addresses, forms and bundles write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called. */
    public String label(Words words) {
        return words.say("legal.field." + slug());
    }

    static Optional<LegalField> find(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
