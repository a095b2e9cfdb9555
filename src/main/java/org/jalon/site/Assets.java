package org.jalon.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The files that pages load, under names that change with their content so that browsers may keep them for ever. */
public final class Assets {

    static final String LOCATION = "assets/";

    private static final String MANIFEST = LOCATION + "manifest.properties";

    private final Map<String, String> paths;

    private Assets(Map<String, String> paths) {
        this.paths = Map.copyOf(paths);
    }

    /** Reads the manifest that the build of the front end leaves on the class path. */
    static Assets load() {
        try (InputStream stream = Assets.class.getClassLoader().getResourceAsStream(MANIFEST)) {
            if (stream == null) {
                throw new IllegalStateException("the front end was not built: no " + MANIFEST);
            }
            Properties names = new Properties();
            names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Assets(names.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, name -> "/" + LOCATION + names.getProperty(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The path of a file.
     *
     * @param name before hashing, such as {@code site.css}
     */
    public String path(String name) {
        String path = paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return path;
    }
}
