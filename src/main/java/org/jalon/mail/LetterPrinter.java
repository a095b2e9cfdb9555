package org.jalon.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.mail.Letter.Button;
import org.jalon.mail.Letter.Code;
import org.jalon.mail.Letter.Paragraph;
import org.jalon.mail.Letter.Part;
import org.jalon.mail.Letter.Quote;

/** Prints letters, as plain text and as HTML that says the same. */
final class LetterPrinter {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, LetterPrinter.class.getClassLoader(), "org.jalon.template");

    String html(Letter letter) {
        StringOutput output = new StringOutput();
        engine.render("mail/letter.jte", Map.of("letter", letter), output);
        return output.toString();
    }

    String text(Letter letter) {
        String parts = letter.parts().stream().map(LetterPrinter::text).collect(Collectors.joining("\n\n"));
        String unsubscribe = letter.unsubscribe() == null
                ? ""
                : "\n" + letter.words().say("mail.unsubscribe") + "\n" + letter.unsubscribe();
        return parts + "\n\n-- \n" + letter.words().say("mail.automatic") + unsubscribe + "\n";
    }

    private static String text(Part part) {
        return switch (part) {
            case Paragraph paragraph -> paragraph.text();
            case Button button -> button.label() + "\n" + button.target();
            case Code code -> "    " + code.text();
            case Quote quote -> quote.text().lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        };
    }
}
