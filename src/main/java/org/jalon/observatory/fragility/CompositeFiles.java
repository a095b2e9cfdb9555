package org.jalon.observatory.fragility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jalon.observatory.definition.CompositeDefinition;
import org.jalon.observatory.definition.CompositeReader;
import org.jalon.site.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/**
 * The index that comes with the program, and those of an operator: each {@code *.yaml} of a folder. A file with the id of
 * the shipped one takes its place. One that is wrong is left out and told in the log, and never keeps the others from use.
 */
public final class CompositeFiles {

    private static final Logger LOG = LoggerFactory.getLogger(CompositeFiles.class);
    private static final String SHIPPED = "observatory/computed/fragilite.yaml";
    private static final String ENDING = "*.yaml";
    private static final int MOST = 50;
    private static final int LONGEST = 100_000;

    private CompositeFiles() {}

    /** @param folder need not exist */
    public static List<CompositeDefinition> read(Path folder) {
        List<CompositeDefinition> composites = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                CompositeDefinition composite = CompositeReader.parse(text(file));
                if (composites.stream().anyMatch(other -> other.id().equals(composite.id()))) {
                    LOG.warn("Index left out: {}: its id {} is that of another file", file, composite.id());
                } else {
                    composites.add(composite);
                }
            } catch (UserError e) {
                LOG.warn("Index left out: {}: {}", file, e.getMessage());
            } catch (IOException e) {
                LOG.warn("Index left out: {} cannot be read as a text in UTF-8", file);
            }
        }
        CompositeDefinition shipped = shipped();
        if (composites.stream().noneMatch(other -> other.id().equals(shipped.id()))) {
            composites.addFirst(shipped);
        }
        return List.copyOf(composites);
    }

    /** The one that comes with the program. */
    public static CompositeDefinition shipped() {
        try {
            return CompositeReader.parse(new ClassPathResource(SHIPPED).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new UserError("observatory.definition.too-long", LONGEST);
        }
        return Files.readString(file);
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, ENDING)) {
                all.forEach(files::add);
            } catch (IOException e) {
                LOG.warn("The folder of indices {} cannot be read", folder);
            }
        }
        if (files.size() > MOST) {
            LOG.warn("Of {} indices in {}, {} are used", files.size(), folder, MOST);
        }
        return files.stream().sorted(Comparator.naturalOrder()).limit(MOST).toList();
    }
}
