package org.jalon.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints pages as PDF files that follow PDF/UA: they say their language and title, and what is a heading, a paragraph, a table
 * with its headers, a list or a picture with its text, so that they can be read aloud. Headings become bookmarks.
 * The same page gives the same bytes. Thread-safe.
 */
public final class Paper {

    private static final Logger LOG = LoggerFactory.getLogger(Paper.class);
    private static final int MOST_AT_ONCE = 2;
    private static final int PATIENCE_IN_SECONDS = 20;

    static {
        // It says much, to a log of its own.
        XRLog.setLoggingEnabled(false);
    }

    private final Semaphore presses = new Semaphore(MOST_AT_ONCE, true);

    /**
     * Prints a page. Its styles are in {@code <style>} elements, where {@code @page} says size, margins and what stands in
     * them; pictures are {@code data:} addresses of PNG or JPEG with an {@code alt}. Nothing else is ever fetched, neither
     * from the network nor from the disk: what refers to it is left out.
     *
     * @param html a whole page, as the templates of pages print them
     * @param title of the file, shown by readers and read first
     * @param out where to; written to only once the file is complete, and not closed
     * @return how many pages it has
     * @throws UserError when too many are being printed already
     * @throws IOException when it cannot be written
     */
    public int print(String html, String title, Language language, OutputStream out) throws IOException {
        boolean free = false;
        try {
            free = presses.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            if (!free) {
                throw new UserError("paper.busy");
            }
            return press(Manuscript.of(html, title, language), out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError("paper.busy");
        } finally {
            if (free) {
                presses.release();
            }
        }
    }

    private int press(Document page, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().fromJsoup(page), "")
                .usePdfUaAccessibility(true)
                .withProducer("Jalon");
        builder.withDiagnosticConsumer(said -> LOG.debug("{}", said.getFormattedMessage()));
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> address.startsWith("data:"), when);
        }
        Typeface.all().forEach(typeface -> typeface.embedIn(builder));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument file = renderer.createPDFKeepOpen()) {
                LastTouch.removeEmpty(file.getDocumentCatalog().getStructureTreeRoot());
                LastTouch.makeTimeless(file, page.outerHtml());
                file.save(out);
                return file.getNumberOfPages();
            }
        }
    }
}
