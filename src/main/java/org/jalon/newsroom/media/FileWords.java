package org.jalon.newsroom.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words of documents, for the search. A document whose words cannot be read within bounds is kept, and found by its name alone. */
final class FileWords {

    /** Characters kept of a document. */
    static final int LONGEST = 200_000;

    private static final Logger LOG = LoggerFactory.getLogger(FileWords.class);
    private static final int MOST_PAGES = 200;
    private static final long MOST_BYTES = 20_000_000;
    private static final long MOST_SECONDS = 20;

    private FileWords() {}

    /** The words of a document; empty when they cannot be read. */
    static String of(Path file, MediaType type) {
        FutureTask<String> reading = new FutureTask<>(() -> read(file, type));
        Thread thread = Thread.ofPlatform().daemon().name("words of a file").start(reading);
        try {
            return bounded(reading.get(MOST_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            LOG.info("Cannot read the words of a {}: {}", type, e.toString());
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } finally {
            thread.interrupt();
        }
    }

    private static String bounded(String words) {
        String tidy = words.replace("\0", "")
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\s*\\R\\s*", "\n")
                .strip();
        return tidy.length() > LONGEST ? tidy.substring(0, LONGEST) : tidy;
    }

    private static String read(Path file, MediaType type) throws IOException, XMLStreamException {
        return switch (type) {
            case JPEG, PNG -> "";
            case PDF -> pdf(file);
            case DOCX -> xml(file, "word/document\\.xml");
            case XLSX -> xml(file, "xl/sharedStrings\\.xml");
            case PPTX -> xml(file, "ppt/slides/slide\\d+\\.xml");
            case ODT, ODS, ODP -> xml(file, "content\\.xml");
        };
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(new RandomAccessReadBufferedFile(file), IOUtils.createTempFileOnlyStreamCache())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            return stripper.getText(document);
        }
    }

    private static String xml(Path file, String parts) throws IOException, XMLStreamException {
        StringBuilder words = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> wanted = zip.stream()
                    .filter(entry -> entry.getName().matches(parts))
                    .sorted(Comparator.comparingInt(
                                    (ZipEntry entry) -> entry.getName().length())
                            .thenComparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry entry : wanted) {
                try (InputStream part = BoundedInputStream.builder()
                        .setInputStream(zip.getInputStream(entry))
                        .setMaxCount(MOST_BYTES)
                        .get()) {
                    characters(part, words);
                }
            }
        }
        return words.toString();
    }

    private static void characters(InputStream part, StringBuilder words) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(part);
        while (reader.hasNext() && words.length() < LONGEST) {
            switch (reader.next()) {
                case XMLStreamReader.CHARACTERS -> words.append(reader.getText());
                case XMLStreamReader.END_ELEMENT -> words.append(end(reader.getLocalName()));
                default -> {
                    // neither words nor an end
                }
            }
        }
    }

    /** Runs of one paragraph are one word after the other; paragraphs, headings, cells and lines stand apart. */
    private static String end(String element) {
        return switch (element) {
            case "p", "h", "si", "tab", "br", "line-break", "s" -> "\n";
            default -> "";
        };
    }
}
