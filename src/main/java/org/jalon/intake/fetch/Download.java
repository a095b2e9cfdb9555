package org.jalon.intake.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import org.jalon.reach.FetchOrder;
import org.jalon.reach.FetchTrouble;
import org.jalon.reach.Fetcher;
import org.jalon.reach.WebAnswer;
import org.jalon.site.UserError;

/** Fetches a file over http or https. */
public final class Download {

    private static final String ACCEPTED = "application/geo+json, application/json, text/csv, */*;q=0.5";
    private static final int OK = 200;
    private static final int PIECE = 65_536;

    private final Fetcher fetcher;
    private final DownloadLimits limits;

    public Download(Fetcher fetcher, DownloadLimits limits) {
        this.fetcher = fetcher;
        this.limits = limits;
    }

    /** Whether a text is an address rather than the name of a file. */
    public static boolean isAddress(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9+.-]+://.*");
    }

    /**
     * Writes what is at an address into a file.
     *
     * @param target replaced when there is something new
     * @param progress told the share that has come, from 0 to 1, when the size is known
     * @throws UserError when the address is not allowed, does not answer in time, or answers with an error
     * @throws IOException when the file cannot be written
     */
    public Fetched fetch(DownloadOrder wanted, Path target, DoubleConsumer progress) throws IOException {
        String address = wanted.address();
        FetchOrder order =
                new FetchOrder(address, FetchOrder.Method.GET, FetchOrder.Trust.OPERATOR, ACCEPTED, limits.ofFetch());
        try {
            long bytes = fetcher.fetch(order, answer -> save(answer, target, progress));
            return new Fetched.Saved(Validators.NONE, bytes, 1);
        } catch (FetchTrouble e) {
            throw explained(e, address);
        }
    }

    private long save(WebAnswer answer, Path target, DoubleConsumer progress) throws IOException {
        if (answer.status() != OK) {
            throw new UserError(
                    "intake.error.url-status", answer.address().toString(), Integer.toString(answer.status()));
        }
        long total = 0;
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = 0; read >= 0; read = answer.content().read(piece)) {
                out.write(piece, 0, read);
                total += read;
                progress.accept(answer.length() > 0 ? Math.min(1, (double) total / answer.length()) : 0);
                if (total > limits.bytes()) {
                    throw new UserError(
                            "intake.error.url-too-large", answer.address().toString(), limits.bytes() / 1_000_000);
                }
            }
        }
        return total;
    }

    private static UserError explained(FetchTrouble trouble, String address) {
        return switch (trouble.reason()) {
            case MALFORMED -> new UserError("intake.error.url-malformed", address);
            case SCHEME -> new UserError("intake.error.url-scheme", address);
            case PRIVATE, PORT -> new UserError("intake.error.url-redirect-private", address);
            case REDIRECTS -> new UserError("intake.error.url-redirects", address);
            case TIMEOUT -> new UserError("intake.error.url-timeout", address);
            case CUT -> new UserError("intake.error.url-cut", address);
            case NO_SUCH_HOST, UNREACHABLE, SERVER ->
                new UserError("intake.error.url-unreachable", address, String.valueOf(trouble.getMessage()));
        };
    }
}
