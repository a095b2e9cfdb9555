package org.jalon.site;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * Prints a compiled template. Templates take the model's values by name, and {@code site}.
 *
 * @param engine that holds the templates
 * @param sites gives the site of a request
 * @param menus give the menu of who is signed in
 * @param template name with its extension
 */
record TemplateView(TemplateEngine engine, SiteOfRequest sites, ObjectProvider<PersonMenus> menus, String template)
        implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> values = model == null ? new HashMap<>() : new HashMap<>(model);
        values.put("site", siteFor(request));
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, values, output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        output.writeTo(response.getOutputStream());
    }

    private Site siteFor(HttpServletRequest request) {
        Site site = sites.of(request);
        return menus.stream()
                .flatMap(source -> source.find(request).stream())
                .findFirst()
                .map(site::with)
                .orElse(site);
    }
}
