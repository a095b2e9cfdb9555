package org.jalon.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.intake.sheet.Workbook;
import org.jalon.intake.unpack.Archive;
import org.jalon.intake.unpack.Bytes;
import org.jalon.intake.unpack.Meter;
import org.jalon.site.UserError;

/** Finds what can be read in a file, an archive or a folder. */
final class Parts {

    private static final Pattern TABLE_NAME =
            Pattern.compile(".*\\.(csv|tsv|txt|json|geojson|jsonl|ndjson|xlsx|ods|gz)");
    private static final int MOST_TOLD = 20;

    private final ReadOptions options;
    private final Meter meter;

    Parts(ReadOptions options, Meter meter) {
        this.options = options;
        this.meter = meter;
    }

    /** @throws UserError when there is nothing to read, or things that do not belong together */
    List<Part> find(Path file, String name) throws IOException {
        if (!Files.isDirectory(file)) {
            return found(new Bytes.OfFile(file, name, meter), false);
        }
        List<Bytes> files = new ArrayList<>();
        try (Stream<Path> listed = Files.list(file)) {
            for (Path one : listed.filter(Files::isRegularFile).sorted().toList()) {
                files.add(new Bytes.OfFile(one, one.getFileName().toString(), meter));
            }
        }
        return all(files, name);
    }

    private List<Part> found(Bytes content, boolean inside) throws IOException {
        byte[] head;
        try (InputStream in = content.open()) {
            head = in.readNBytes(Content.HEAD_BYTES);
        }
        return switch (Content.of(head, content.name())) {
            case TABLE -> List.of(TextTable.of(content, head, options));
            case JSON -> List.of(JsonList.of(content, head, options));
            case ZIP -> packed(content, inside);
            case GZIP -> {
                if (inside) {
                    throw new UserError("intake.error.nested", content.name());
                }
                yield found(new Bytes.OfGzip(content, meter), true);
            }
        };
    }

    private List<Part> packed(Bytes content, boolean inside) throws IOException {
        List<Bytes> members = new ArrayList<>();
        boolean document = content.asFile(file -> {
            try (Archive archive = Archive.open(file, meter)) {
                for (String name : archive.names()) {
                    members.add(new Bytes.OfArchive(file, name, archive.size(name), meter));
                }
                return Workbook.isDocument(archive);
            }
        });
        if (document) {
            return List.of(Sheet.of(content, options, meter));
        }
        if (inside) {
            throw new UserError("intake.error.nested", content.name());
        }
        return all(members, content.name());
    }

    private List<Part> all(List<Bytes> files, String name) throws IOException {
        List<Bytes> chosen = options.member().isEmpty() ? likely(files) : named(files);
        List<Part> parts = new ArrayList<>();
        for (Bytes file : chosen) {
            parts.addAll(found(file, true));
        }
        if (parts.isEmpty()) {
            throw new UserError("intake.error.no-member", name);
        }
        checkAlike(parts, name);
        return parts;
    }

    /** The files whose names are those of tables, or all when no name is; never those that systems leave behind. */
    private static List<Bytes> likely(List<Bytes> files) {
        List<Bytes> visible =
                files.stream().filter(file -> !isHidden(file.name())).toList();
        List<Bytes> tables = visible.stream()
                .filter(file ->
                        TABLE_NAME.matcher(file.name().toLowerCase(Locale.ROOT)).matches())
                .toList();
        return tables.isEmpty() ? visible : tables;
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name.matches("(.*/)?\\.[^/]*");
    }

    private List<Bytes> named(List<Bytes> files) {
        List<Bytes> same = files.stream()
                .filter(file ->
                        file.name().equals(options.member()) || file.name().endsWith("/" + options.member()))
                .toList();
        if (same.isEmpty()) {
            throw new UserError(
                    "intake.error.member-unknown",
                    options.member(),
                    names(files.stream().map(Bytes::name)));
        }
        return same;
    }

    /** Files that share half of their columns with the first are its continuation; others are another table. */
    private static void checkAlike(List<Part> parts, String name) throws IOException {
        if (parts.size() == 1) {
            return;
        }
        Set<String> first = new HashSet<>(parts.getFirst().columns());
        for (Part part : parts) {
            Set<String> columns = new HashSet<>(part.columns());
            int fewer = Math.min(columns.size(), first.size());
            columns.retainAll(first);
            if (columns.size() * 2 < fewer) {
                throw new UserError(
                        "intake.error.members-differ",
                        name,
                        names(parts.stream().map(Part::name)));
            }
        }
    }

    /** Names are of whoever made the archive: what would steer a terminal is not told. */
    private static String names(Stream<String> names) {
        return names.limit(MOST_TOLD)
                .map(name -> name.replaceAll("\\p{Cntrl}", "?"))
                .collect(Collectors.joining(", "));
    }
}
