package org.jalon.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports in the shapes that mail programs give them. */
class ReportTest {

    private static final Path FOLDER = Path.of("src/test/resources/mail/reports");
    private static final String ID = "<2f0c8a4e-0001@lieux.example.fr>";

    @ParameterizedTest
    @CsvSource({
        "postfix-unknown-user.eml, HARD, 5.1.1",
        "exchange-mailbox-full.eml, SOFT, 5.2.2",
        "exim-original-inside.eml, HARD, 5.0.0",
        "sendmail-two-recipients.eml, HARD, 5.1.1",
        "complaint.eml, COMPLAINT, ''",
        "complaint-in-base64.eml, COMPLAINT, ''",
        "warning-delayed.eml, '', ''",
        "out-of-office.eml, '', ''"
    })
    void saysWhatBecameOfAMail(String file, String kind, String status) throws IOException {
        String text = Files.readString(FOLDER.resolve(file)).replace("\n", "\r\n");
        Optional<Report> report = Report.parse(text.getBytes(StandardCharsets.UTF_8));
        assertThat(report.map(read -> read.kind().name()).orElse("")).isEqualTo(kind);
        assertThat(report.map(Report::status).orElse("")).isEqualTo(status);
        report.ifPresent(read -> assertThat(read.messageId()).isEqualTo(ID));
    }
}
