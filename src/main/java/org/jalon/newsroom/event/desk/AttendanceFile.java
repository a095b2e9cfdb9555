package org.jalon.newsroom.event.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jalon.directory.Field;
import org.jalon.directory.SpreadsheetText;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.event.register.Registration;
import org.jalon.site.Words;

/** Those who registered as a file, safe to open in a spreadsheet. */
final class AttendanceFile {

    private AttendanceFile() {}

    static String text(List<Registration> registrations, Words words) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("nom", "courriel", "etat", "besoins", "venu");
            registrations.forEach(one -> csv.writeRecord(
                    cell(one.name()),
                    cell(one.address().map(MailAddress::text).orElse("")),
                    words.say("agendadesk.attendance." + (one.isSeated() ? "seated" : "waiting")),
                    cell(one.needs()),
                    Boolean.TRUE.equals(one.came()) ? words.say("agendadesk.attendance.yes") : ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(String text) {
        return SpreadsheetText.guard(Field.NAME, text);
    }
}
