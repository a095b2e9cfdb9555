package org.jalon.site;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * Prints a compiled template. Templates take the model's values by name, and {@code site}.
 *
 * @param engine that holds the templates
 * @param site as configured
 * @param template name with its extension
 */
record TemplateView(TemplateEngine engine, Site site, String template) implements View {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> values = model == null ? new HashMap<>() : new HashMap<>(model);
        values.put("site", site.reachedAt(origin(request)));
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, values, output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-cache");
        }
        output.writeTo(response.getOutputStream());
    }

    /** The scheme and host that the person asked for, as forwarded headers may have corrected them. */
    private static String origin(HttpServletRequest request) {
        String host = request.getServerName();
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        String origin = request.getScheme() + "://" + host + (usual ? "" : ":" + request.getServerPort());
        return HOST.matcher(host).matches() ? origin : "";
    }
}
