package org.jalon.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.function.BooleanSupplier;

/** For trials: writes each mail as a file that mail programs open, named so that the same mail is always the same file. */
final class FolderCarrier implements Carrier {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final MailSettings settings;
    private final Session session = Session.getInstance(new Properties());

    FolderCarrier(Path folder, MailSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    @Override
    public Outcome carry(Mail mail, BooleanSupplier handOver) {
        Path file = folder.resolve(STAMP.format(mail.postedAt()) + "-" + mail.id() + ".eml");
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            try (OutputStream stream = Files.newOutputStream(part)) {
                new MimeMail(session, mail, settings, handOver).writeTo(stream);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Sent();
        } catch (IOException | MessagingException e) {
            return new Delayed("folder");
        }
    }

    @Override
    public void rest() {
        // Nothing is kept open.
    }
}
