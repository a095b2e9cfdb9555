package org.jalon.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The typeface of all that is printed, the same as on pages. Each file embeds what it uses of it.
 *
 * @param weight 400 or 700
 * @param style upright or italic
 * @param file the font, as TrueType
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Typeface(int weight, FontStyle style, byte[] file) {

    static final String NAME = "Atkinson Hyperlegible Next";

    /** Also where a style asks for another one: no other one is there. */
    private static final Set<FSFontUseCase> USES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL);

    private static final String FOLDER = "paper/";

    /** All of them, read when the first page is printed. */
    static List<Typeface> all() {
        return All.TYPEFACES;
    }

    private static final class All {
        static final List<Typeface> TYPEFACES = List.of(
                read(400, FontStyle.NORMAL, "400Regular.ttf"),
                read(400, FontStyle.ITALIC, "400Regular_Italic.ttf"),
                read(700, FontStyle.NORMAL, "700Bold.ttf"),
                read(700, FontStyle.ITALIC, "700Bold_Italic.ttf"));
    }

    /** Reads one from the class path, where the build of the front end lays it. */
    private static Typeface read(int weight, FontStyle style, String name) {
        try (InputStream stream = Typeface.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the front end was not built: no " + FOLDER + name);
            }
            return new Typeface(weight, style, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void embedIn(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(file), NAME, weight, style, true, USES);
    }
}
