package org.jalon.account.session;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jalon.site.Language;
import org.springframework.web.util.UriUtils;

/**
 * Where somebody goes after signing in: a path of this site, never another one.
 *
 * @param path with its query, beginning with one slash
 */
public record ReturnPath(String path) {

    /** The parameter that carries it. */
    public static final String PARAMETER = "retour";

    private static final int LONGEST = 1_000;

    /** Browsers read a backslash as a slash and skip control characters: {@code /\example.org} would be another site. */
    private static final Pattern OWN = Pattern.compile("/(?:[\\x21-\\x7E&&[^/\\\\]][\\x21-\\x7E&&[^\\\\]]*)?");

    public ReturnPath {
        if (!isOwn(path)) {
            throw new IllegalArgumentException("not a path of this site");
        }
    }

    /** What a request asks for, or the page of one's account when it is none of ours. */
    public static ReturnPath parse(String asked, Language language) {
        String french = asked.replaceFirst("^/en(?=/)", "");
        boolean loops = french.startsWith("/connexion") || french.startsWith("/deconnexion");
        return isOwn(asked) && !loops ? new ReturnPath(asked) : new ReturnPath(language.path("/compte"));
    }

    /** The page that a request is for, to be opened again after signing in. */
    static ReturnPath ofRequest(HttpServletRequest request) {
        Language language = Language.ofPath(request.getRequestURI());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return OwnForms.isReading(request)
                ? parse(request.getRequestURI() + query, language)
                : new ReturnPath(language.path("/compte"));
    }

    /** The address where one signs in first, or once again. */
    String entry(boolean again) {
        return Language.ofPath(path).path("/connexion") + "?" + PARAMETER + "="
                + UriUtils.encode(path, StandardCharsets.UTF_8) + (again ? "&confirmer=oui" : "");
    }

    private static boolean isOwn(String path) {
        return path.length() <= LONGEST && OWN.matcher(path).matches();
    }
}
