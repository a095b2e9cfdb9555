package org.jalon.newsroom.event.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.event.register.Wish;
import org.jalon.site.Language;
import org.jalon.site.Words;

/**
 * The form of a registration as it was filled in.
 *
 * @param name as typed
 * @param address as typed
 * @param needs as typed
 * @param isSent whether it was sent, so that what is missing is told
 */
record TypedWish(String name, String address, String needs, boolean isSent) {

    static final TypedWish NOTHING = new TypedWish("", "", "", false);

    private static final int LONGEST_ADDRESS = 254;

    static TypedWish of(HttpServletRequest request) {
        return new TypedWish(
                text(request, "nom", Wish.LONGEST_NAME),
                text(request, "courriel", LONGEST_ADDRESS),
                text(request, "besoins", Wish.LONGEST_NEEDS),
                false);
    }

    private static String text(HttpServletRequest request, String name, int longest) {
        String value = request.getParameter(name);
        return value == null ? "" : Wish.line(value, longest);
    }

    TypedWish sent() {
        return new TypedWish(name, address, needs, true);
    }

    /** What it asks for; empty while something must be mended. */
    Optional<Wish> wish(Language language) {
        return Wish.name(name)
                .flatMap(good -> MailAddress.parse(address).map(mailbox -> new Wish(good, mailbox, needs, language)));
    }

    List<RegisterPage.Slip> slips(Words words) {
        List<RegisterPage.Slip> slips = new ArrayList<>();
        if (isSent && Wish.name(name).isEmpty()) {
            slips.add(new RegisterPage.Slip("nom", words.say("agenda.register.slip.name")));
        }
        if (isSent && MailAddress.parse(address).isEmpty()) {
            slips.add(new RegisterPage.Slip("courriel", words.say("agenda.register.slip.address")));
        }
        return slips;
    }
}
