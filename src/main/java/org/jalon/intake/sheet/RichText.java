package org.jalon.intake.sheet;

import org.jalon.site.UserError;

/** The text of a cell of Excel, whose parts may have styles of their own, without the hints of how to pronounce it. */
final class RichText {

    /** A cell holds 32,767 characters at most in Excel; more is damage, or malice. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private RichText() {}

    /** Reads up to the end of an element whose start was read. */
    static String read(XmlPart xml, String element, String name) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart() || xml.isEnd()) {
                inText = xml.isStart("t");
            } else if (inText && xml.isText()) {
                append(text, xml, name);
            }
        }
        return unescaped(text.toString());
    }

    /** Reads what is in an element whose start was read, without any style. */
    static String plain(XmlPart xml, String element, String name) {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isText()) {
                append(text, xml, name);
            }
        }
        return unescaped(text.toString());
    }

    private static void append(StringBuilder text, XmlPart xml, String name) {
        text.append(xml.text());
        if (text.length() > MOST_CHARACTERS) {
            throw new UserError("intake.error.sheet-cell", name);
        }
    }

    /** Excel writes characters that XML forbids, and odd ends of lines, as _x000D_. */
    private static String unescaped(String text) {
        return text.contains("_x000")
                ? text.replaceAll("_x000[0-9A-Fa-f]_", " ").strip()
                : text;
    }
}
