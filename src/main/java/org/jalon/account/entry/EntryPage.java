package org.jalon.account.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jalon.account.FormKey;
import org.jalon.account.provider.Provider;
import org.jalon.account.provider.Providers;
import org.jalon.account.session.ReturnPath;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.web.util.UriUtils;

/**
 * Where one says who one is.
 *
 * @param head of the document
 * @param key of its form
 * @param address to begin with, may be empty
 * @param destination after signing in
 * @param again whether it is somebody who is signed in and proves once more who they are
 * @param error what was wrong with the address, empty when nothing
 * @param problem what went wrong at another way in, empty when nothing
 * @param others the other ways in
 */
public record EntryPage(
        Page head,
        FormKey key,
        String address,
        String destination,
        boolean again,
        String error,
        String problem,
        List<Other> others) {

    /**
     * A way in by an identity provider.
     *
     * @param label of its button
     * @param path it leads to
     * @param about where to read what it is, empty when there is no such place
     * @param name of the provider
     */
    public record Other(String label, String path, String about, String name) {}

    private static final String ABOUT_PROCONNECT = "https://www.proconnect.gouv.fr/";

    public EntryPage {
        others = List.copyOf(others);
    }

    static EntryPage of(Words words, FormKey key, String address, ReturnPath destination, boolean again, String error) {
        String title = words.say(again ? "account.entry.again.title" : "account.entry.title");
        return new EntryPage(
                new Page(words, title, "", "/connexion", Page.Section.NONE, false),
                key,
                address,
                destination.path(),
                again,
                error.isEmpty() ? "" : words.say(error),
                "",
                List.of());
    }

    /** With the other ways in, and what went wrong at one of them. */
    EntryPage with(Providers providers, String went) {
        return new EntryPage(
                head,
                key,
                address,
                destination,
                again,
                error,
                head.words().find("account.provider.problem." + went).orElse(""),
                providers.list().stream().map(this::other).toList());
    }

    private Other other(Provider provider) {
        String key = provider.isProConnect() ? "account.provider.proconnect.button" : "account.provider.button";
        String path = head.language().path("/connexion/fournisseur/" + provider.id());
        return new Other(
                head.words().say(key, provider.name()),
                path + "?" + ReturnPath.PARAMETER + "=" + UriUtils.encode(destination, StandardCharsets.UTF_8),
                provider.isProConnect() ? ABOUT_PROCONNECT : "",
                provider.name());
    }
}
