package org.jalon.newsroom.arrival.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells footnotes from other links: a number that leads to a note below, and the note that leads back. */
final class Notes {

    private static final Pattern NOTE = Pattern.compile("#_?(?:fn|ftn|note|footnote)[-:_]?([\\w-]{1,20})");
    private static final Pattern ID = Pattern.compile("_?(?:fn|ftn|note|footnote)[-:_]?([\\w-]{1,20})");
    private static final Pattern BACK = Pattern.compile("#_?(?:fnref|ftnref|noteref|footnote-?ref|ref).*");

    private Notes() {}

    /** The name of the note that a link leads to; empty when it leads to none. */
    static String reference(Element link) {
        Matcher matcher = NOTE.matcher(link.attr("href"));
        return matcher.matches() && !isBack(link) && link.text().matches("[\\[(]?[\\d*†a-z]{1,4}[\\])]?")
                ? matcher.group(1)
                : "";
    }

    static boolean isBack(Element link) {
        return BACK.matcher(link.attr("href")).matches() || link.hasClass("footnote-backref");
    }

    /** The name of the note that a list item is; empty when it is none. */
    static String of(Element item) {
        Matcher matcher = ID.matcher(item.id());
        return matcher.matches() && item.select("a").stream().anyMatch(Notes::isBack) ? matcher.group(1) : "";
    }
}
