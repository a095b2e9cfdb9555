package org.jalon.site.offline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.site.Language;
import org.jalon.site.Site;
import tools.jackson.databind.json.JsonMapper;

/**
 * The script that keeps pages for when there is no network. Its version is a hash of the files that pages load, of the script
 * itself and of what the operator says of the site: whenever one changes, browsers replace it and forget what it saved.
 *
 * @param script as it was built
 * @param site that it serves
 * @param enabled whether it keeps anything
 */
record ServiceWorker(String script, Site site, boolean enabled) {

    static final String OFFLINE = "/hors-ligne";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int VERSION_BYTES = 6;

    /** The script with what it needs to know before it. */
    String text() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("version", version());
        settings.put("files", files());
        settings.put("fallback", Map.of("fr", OFFLINE, "en", Language.ENGLISH.path(OFFLINE)));
        settings.put("off", !enabled);
        return "self.jalon=" + JSON.writeValueAsString(settings) + ";\n" + script;
    }

    private List<String> files() {
        return Stream.of("site.css", "site.js", "text.woff2", "icon.svg")
                .map(site.assets()::path)
                .toList();
    }

    private String version() {
        String all = String.join("\n", files()) + "\n" + script + "\n" + site.name() + "\n" + site.territory() + "\n"
                + site.notice();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
