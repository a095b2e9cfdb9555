package org.jalon.newsroom.arrival.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.newsroom.arrival.gather.Found;

/** Finds the file that a text leads to among those that arrived with it. */
public final class FileIndex {

    private final Map<String, Found> byPath = new HashMap<>();
    private final Map<String, List<Found>> byName = new HashMap<>();

    public FileIndex(List<Found> files) {
        for (Found file : files) {
            byPath.put(file.path().toLowerCase(Locale.ROOT), file);
            byName.computeIfAbsent(name(file.path()), name -> new ArrayList<>()).add(file);
        }
    }

    /**
     * The file that an address leads to: below the folder of the text, below the folder of all, or, of an address of a site, the one
     * whose path ends most like it.
     *
     * @param address as the text has it
     * @param from path of the text
     */
    public Optional<Found> find(String address, String from) {
        String plain = decoded(address.replaceFirst("[?#].*$", ""));
        boolean whole = plain.matches("(?i)(https?:)?//.*");
        String path = whole ? plain.replaceFirst("(?i)^(https?:)?//[^/]*", "") : plain;
        if (path.isBlank() || path.endsWith("/")) {
            return Optional.empty();
        }
        String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
        Optional<Found> near = whole || path.startsWith("/") ? Optional.empty() : at(folder + path);
        return near.or(() -> at(path)).or(() -> alike(path));
    }

    private Optional<Found> at(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.ofNullable(byPath.get(String.join("/", parts).toLowerCase(Locale.ROOT)));
    }

    /** The only file of that name, or the one whose folders are called most alike. */
    private Optional<Found> alike(String path) {
        List<Found> named = byName.getOrDefault(name(path), List.of());
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        String wanted = path.toLowerCase(Locale.ROOT);
        Found best = null;
        int most = name(path).length();
        for (Found file : named) {
            int common = common(wanted, file.path().toLowerCase(Locale.ROOT));
            if (common > most) {
                most = common;
                best = file;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int common(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - common) == other.charAt(other.length() - 1 - common)) {
            common++;
        }
        return common;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** The path of an address, as a browser asks for it; empty when it has none that may be led on. */
    public static String pathOf(String address) {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            String path = uri.getRawPath() == null ? "" : uri.toASCIIString().replaceFirst("^[a-zA-Z]+://[^/?#]*", "");
            String asked = path.replaceFirst("#.*$", "");
            return asked.startsWith("/") && asked.length() > 1 && !asked.startsWith("/?") && !asked.startsWith("//")
                    ? asked
                    : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
