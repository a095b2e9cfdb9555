package org.jalon.newsroom.arrival.draft;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jalon.newsroom.arrival.gather.Found;
import org.jalon.newsroom.arrival.html.Targets;
import org.jalon.newsroom.text.SafeAddress;

/** Where the links and pictures of one text that arrived lead now. */
public final class ArrivedTargets implements Targets {

    private final String from;
    private final String base;
    private final FileIndex files;
    private final Pictures pictures;
    private final Map<String, String> moved;
    private final Function<String, Optional<String>> known;
    private final List<String> missing = new ArrayList<>();

    /**
     * @param from path of the file that the text is in
     * @param base address that the text had, empty when nobody knows
     * @param moved where the paths of texts that arrived together lead now
     * @param known where paths that moved earlier lead
     */
    public ArrivedTargets(
            String from,
            String base,
            FileIndex files,
            Pictures pictures,
            Map<String, String> moved,
            Function<String, Optional<String>> known) {
        this.from = from;
        this.base = base;
        this.files = files;
        this.pictures = pictures;
        this.moved = moved;
        this.known = known;
    }

    /** The pictures that the text shows and that nobody has. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    @Override
    public Optional<String> link(String address) {
        if (address.startsWith("#") || address.matches("(?i)(javascript|data|vbscript|file|about):.*")) {
            return Optional.empty();
        }
        Optional<Found> arrived = files.find(address, from);
        if (arrived.isPresent()) {
            String article = moved.get(arrived.get().path());
            Optional<String> file = article == null ? pictures.take(arrived.get()) : Optional.of(article);
            if (file.isPresent()) {
                return file;
            }
        }
        String whole = resolved(address);
        String path = FileIndex.pathOf(whole);
        if (!path.isEmpty() && (isHere(whole) || moved.containsKey(whole.replaceFirst("#.*$", "")))) {
            Optional<String> now = Optional.ofNullable(moved.get(path))
                    .or(() -> Optional.ofNullable(moved.get(otherEnd(path))))
                    .or(() -> known.apply(path));
            if (now.isPresent()) {
                return now;
            }
        }
        return SafeAddress.of(whole.replace(" ", "%20"))
                .map(SafeAddress::text)
                .filter(text -> !text.startsWith("/") || base.isEmpty());
    }

    private static String otherEnd(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/";
    }

    /** Whether an address leads to the site that the text comes from. */
    private boolean isHere(String whole) {
        return whole.startsWith("/") || !base.isEmpty() && host(whole).equals(host(base));
    }

    private static String host(String address) {
        return address.replaceFirst("(?i)^https?://(www\\.)?([^/?#:]*).*$", "$2")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private String resolved(String address) {
        String plain = address.startsWith("//") ? "https:" + address : address;
        try {
            return base.isEmpty()
                    ? plain
                    : URI.create(base).resolve(plain.replace(" ", "%20")).toString();
        } catch (IllegalArgumentException e) {
            return plain;
        }
    }

    @Override
    public Optional<String> picture(String address) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> path =
                files.find(address, from).flatMap(pictures::take).or(() -> pictures.fetch(resolved(address)));
        if (path.isEmpty()) {
            missing.add(address);
        }
        return path;
    }
}
