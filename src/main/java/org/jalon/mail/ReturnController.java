package org.jalon.mail;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Where a mail server or a mail service hands in reports, each as the mail that it is. */
@Controller
class ReturnController {

    private static final int LARGEST = 1_000_000;
    private static final String BEARER = "Bearer ";

    private final Returns returns;
    private final String token;

    ReturnController(Returns returns, MailSettings settings) {
        this.returns = returns;
        this.token = settings.returns().token();
    }

    @PostMapping("/api/v1/retours")
    ResponseEntity<Void> take(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization, InputStream body)
            throws IOException {
        if (token.isEmpty()) {
            return answer(HttpStatus.NOT_FOUND);
        }
        if (!isOurs(authorization)) {
            return answer(HttpStatus.UNAUTHORIZED);
        }
        byte[] mail = body.readNBytes(LARGEST + 1);
        if (mail.length > LARGEST) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        return Report.parse(mail)
                .map(report -> answer(returns.note(report) ? HttpStatus.NO_CONTENT : HttpStatus.ACCEPTED))
                .orElseGet(() -> answer(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private boolean isOurs(String authorization) {
        String brought = authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
        return MessageDigest.isEqual(AddressHash.digest(brought), AddressHash.digest(token));
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
