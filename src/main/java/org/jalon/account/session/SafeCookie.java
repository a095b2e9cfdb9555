package org.jalon.account.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie that scripts cannot read, that other sites' forms do not send, and that over HTTPS no other host can set.
 *
 * @param name of it, without its prefix
 */
public record SafeCookie(String name) {

    /** Of those who are signed in. */
    public static final SafeCookie SESSION = new SafeCookie("jalon");

    /** Of those who are signing in, for ten minutes. */
    public static final SafeCookie ENTRY = new SafeCookie("jalon-entree");

    /** The value that a browser sent. */
    public Optional<String> find(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(fullName(request)))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    /** Has the browser keep it. */
    public void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(fullName(request), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }

    /** Has the browser forget it. */
    public void clear(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private String fullName(HttpServletRequest request) {
        return (request.isSecure() ? "__Host-" : "") + name;
    }
}
