package org.jalon.newsroom.letter.print;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.newsroom.letter.Frozen;
import org.jalon.newsroom.letter.LetterFoot;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.publication.Series;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jsoup.nodes.Element;

/**
 * Prints letters as mails. All readers of an edition get the same, but for the token in the two links of its foot: there is
 * nothing in a letter by which it could be seen that one of them opened it, or where they went.
 */
public final class LetterPrinter {

    /** Stands for the token of the reader. */
    private static final String TOKEN = "jeton-de-la-personne";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, LetterPrinter.class.getClassLoader(), "org.jalon.template");
    private final String site;
    private final LetterFoot foot;

    /** @param site its name */
    public LetterPrinter(String site, LetterFoot foot) {
        this.site = site;
        this.foot = foot;
    }

    /**
     * A letter as it is for all readers of an edition.
     *
     * @param subject on one line
     * @param html with a place for the token
     * @param text the same
     */
    public record Printed(String subject, String html, String text) {

        /** The HTML for a reader. */
        public String html(String token) {
            return html.replace(TOKEN, token);
        }

        /** The plain text for a reader. */
        public String text(String token) {
            return text.replace(TOKEN, token);
        }
    }

    /** @param frozen what is in this edition */
    public Printed print(NewsLetter letter, Series series, Frozen frozen, String base) {
        Element editorial = MailHtml.of(frozen.editorial(), base);
        LetterMail mail = mail(letter, series, frozen, base, editorial.html());
        StringOutput output = new StringOutput();
        engine.render("newsroom/letter/mail.jte", Map.of("mail", mail), output);
        return new Printed(mail.subject(), output.toString(), text(mail, editorial));
    }

    private LetterMail mail(NewsLetter letter, Series series, Frozen frozen, String base, String editorial) {
        Language language = series.language();
        Words words = Words.in(language);
        String start = base + language.path("/lettre");
        return new LetterMail(
                words,
                letter.text().subject(),
                letter.text().preview(),
                series.title(),
                editorial,
                frozen.items().stream()
                        .map(item -> new LetterMail.Item(
                                words.say("letter.item." + item.kind(), item.day()),
                                item.title(),
                                item.lead(),
                                base + language.path(item.path())))
                        .toList(),
                start + "/archives/" + letter.id(),
                start + "/preferences/" + TOKEN,
                start + "/desabonnement/" + TOKEN,
                words.say("letter.mail.why", series.title()),
                foot());
    }

    private List<String> foot() {
        List<String> lines = new ArrayList<>();
        lines.add(foot.publisher().isEmpty() ? site : foot.publisher());
        lines.addAll(foot.legalLines());
        return lines;
    }

    private static String text(LetterMail mail, Element editorial) {
        Words words = mail.words();
        MailText text = new MailText().heading(mail.subject(), '=').body(editorial);
        for (LetterMail.Item item : mail.items()) {
            text.heading(item.title(), '-').paragraph(item.kind());
            if (!item.lead().isEmpty()) {
                text.paragraph(item.lead());
            }
            text.address(item.address());
        }
        return text.notes()
                        .lines(List.of("-- "))
                        .paragraph(mail.why())
                        .lines(List.of(words.say("letter.mail.leave"), mail.leave()))
                        .lines(List.of(words.say("letter.mail.preferences"), mail.preferences()))
                        .lines(List.of(words.say("letter.mail.archive"), mail.archive()))
                        .lines(mail.foot())
                        .toString()
                        .strip()
                + "\n";
    }
}
