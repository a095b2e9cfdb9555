package org.jalon.account;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: keeps cookies and the key of the last form it saw, and does not follow redirects. */
public final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern KEY = Pattern.compile("name=\"" + FormKey.PARAMETER + "\" value=\"([^\"]+)\"");

    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String key = "";

    public Visitor(String base) {
        this.base = base;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** Sends a form, with the key of the last page. */
    public HttpResponse<String> post(String path, String... fields) {
        return post(Map.of(), path, fields);
    }

    /** Sends a form with headers of its own. */
    public HttpResponse<String> post(Map<String, String> headers, String path, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        if (!key.isEmpty()) {
            form.put(FormKey.PARAMETER, key);
        }
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() == 303) {
            answer.headers().firstValue("Location").ifPresent(this::get); // as browsers do
        }
        return answer;
    }

    /** Sends what a script would. */
    public HttpResponse<String> postJson(String path, String body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Opens a page for the key of its forms, then sends one of them. */
    public HttpResponse<String> submit(String page, String path, String... fields) {
        get(page);
        return post(path, fields);
    }

    /** What the browser would send, by name. */
    public Map<String, String> cookies() {
        return cookies;
    }

    /** Lets a browser go on where this one is. */
    public void share(BrowserContext context) {
        context.addCookies(cookies.entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(base + "/"))
                .toList());
    }

    /** Forgets the key of the last form. */
    public void withoutKey() {
        key = "";
    }

    private URI uri(String path) {
        return URI.create(path.startsWith("http") ? path : base + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = CLIENT.send(
                    request.header("User-Agent", "Mozilla/5.0 (X11; Linux) Firefox/140.0")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            Matcher form = KEY.matcher(answer.body());
            if (form.find()) {
                key = form.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
        key = "";
    }
}
