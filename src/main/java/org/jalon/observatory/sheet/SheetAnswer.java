package org.jalon.observatory.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.HttpHeaders;

/** A table as the answer to a request. */
public final class SheetAnswer {

    private static final int BUFFER = 65_536;

    private SheetAnswer() {}

    /** Sends it as a file to keep, row by row. What it discloses is to be put down before. */
    public static void send(FigureSheet sheet, SheetFormat format, HttpServletResponse response) throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + sheet.fileName() + "." + format.ending() + "\"");
        try (OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER)) {
            sheet.write(format, out);
        }
    }
}
