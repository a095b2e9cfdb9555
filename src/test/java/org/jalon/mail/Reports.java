package org.jalon.mail;

import java.nio.charset.StandardCharsets;

/** Reports as mail servers write them. */
final class Reports {

    private Reports() {}

    /** A delivery status notification (RFC 3464). */
    static byte[] failure(String action, String status, String messageId) {
        return report("delivery-status", """
                Reporting-MTA: dns; mx.example.fr
                Arrival-Date: Sun, 22 Nov 2026 12:00:00 +0000

                Final-Recipient: rfc822; lea@example.fr
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 <lea@example.fr>: user unknown
                """.formatted(action, status), messageId);
    }

    /** A complaint (RFC 5965). */
    static byte[] complaint(String messageId) {
        return report("feedback-report", """
                Feedback-Type: abuse
                User-Agent: Exemple/1.0
                Version: 1
                """, messageId);
    }

    private static byte[] report(String type, String machine, String messageId) {
        return """
                From: MAILER-DAEMON@mx.example.fr
                To: retours@lieux.example.fr
                Subject: Undelivered Mail
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=%s; boundary="limite"

                --limite
                Content-Type: text/plain

                Your mail could not be delivered.

                --limite
                Content-Type: message/%s

                %s
                --limite
                Content-Type: text/rfc822-headers

                From: bonjour@lieux.example.fr
                Subject: Rappel
                Message-ID: %s

                --limite--
                """.formatted(type, type, machine, messageId)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
