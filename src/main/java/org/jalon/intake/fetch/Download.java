package org.jalon.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jalon.reach.FetchOrder;
import org.jalon.reach.Fetcher;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/** Fetches a file over http or https, whole, though it comes in pages, and only when it is another than the last time. */
public final class Download {

    private static final String ACCEPTED = "application/geo+json, application/json, text/csv, */*;q=0.5";

    private final Fetcher fetcher;
    private final DownloadLimits limits;
    private final boolean insideAllowed;
    private final Function<String, @Nullable String> environment;

    /** @param insideAllowed whether all addresses may lead inside networks, not only those that operators write */
    public Download(Fetcher fetcher, DownloadLimits limits, boolean insideAllowed) {
        this(fetcher, limits, insideAllowed, System::getenv);
    }

    Download(
            Fetcher fetcher,
            DownloadLimits limits,
            boolean insideAllowed,
            Function<String, @Nullable String> environment) {
        this.fetcher = fetcher;
        this.limits = limits;
        this.insideAllowed = insideAllowed;
        this.environment = environment;
    }

    /** Whether a text is an address rather than the name of a file. */
    public static boolean isAddress(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9+.-]+://.*");
    }

    /**
     * Writes what is at an address into a file; what comes in several pages becomes an archive of them.
     *
     * @param target replaced when there is something new
     * @param progress told the share that has come, from 0 to 1, when the size is known
     * @throws UserError when the address is not allowed, does not answer in time, or answers with an error
     * @throws IOException when the file cannot be written
     */
    public Fetched fetch(DownloadOrder wanted, Path target, DoubleConsumer progress) throws IOException {
        Tries tries = new Tries(fetcher, limits);
        Optional<Page> first = tries.fetch(order(wanted, wanted.address(), true), target, limits.bytes(), progress);
        if (first.isEmpty()) {
            return new Fetched.NotModified();
        }
        Page page = first.get();
        Optional<URI> next = NextPage.after(page, target);
        return next.isEmpty()
                ? new Fetched.Saved(page.validators(), page.bytes(), 1)
                : allPages(wanted, tries, page, next.get(), target);
    }

    /** The validators of a first page say nothing of the others: such a file is fetched each time. */
    private Fetched allPages(DownloadOrder wanted, Tries tries, Page first, URI second, Path target)
            throws IOException {
        Path single = target.resolveSibling(target.getFileName() + ".page");
        Path all = target.resolveSibling(target.getFileName() + ".pages");
        Set<String> seen = new HashSet<>(Set.of(PageNotes.mark(first, target)));
        Set<URI> asked = new HashSet<>(Set.of(first.address()));
        long bytes = first.bytes();
        try (PageArchive pages = new PageArchive(all)) {
            pages.add(target);
            Optional<URI> next = Optional.of(second);
            while (next.isPresent() && asked.add(next.get())) {
                if (pages.count() == limits.pages()) {
                    throw new UserError("intake.error.url-pages", wanted.address(), limits.pages());
                }
                tries.pause(limits.pause());
                FetchOrder order = order(wanted, next.get().toString(), false);
                Page page = tries.fetch(order, single, limits.bytes() - bytes, share -> {})
                        .orElseThrow();
                if (!seen.add(PageNotes.mark(page, single)) || PageNotes.isLast(single)) {
                    break;
                }
                bytes += page.bytes();
                pages.add(single);
                next = NextPage.after(page, single);
            }
            pages.moveTo(target);
            return new Fetched.Saved(Validators.NONE, bytes, pages.count());
        } finally {
            Files.deleteIfExists(single);
            Files.deleteIfExists(all);
        }
    }

    private FetchOrder order(DownloadOrder wanted, String address, boolean conditional) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept-Encoding", "gzip, deflate");
        if (conditional && !wanted.validators().etag().isEmpty()) {
            headers.put("If-None-Match", wanted.validators().etag());
        }
        if (conditional && !wanted.validators().lastModified().isEmpty()) {
            headers.put("If-Modified-Since", wanted.validators().lastModified());
        }
        if (!wanted.secretHeader().isEmpty()) {
            headers.put(wanted.secretHeader(), secret(wanted));
        }
        FetchOrder.Trust trust =
                wanted.ofOperator() || insideAllowed ? FetchOrder.Trust.OPERATOR : FetchOrder.Trust.STRANGER;
        return new FetchOrder(address, FetchOrder.Method.GET, trust, ACCEPTED, headers, limits.ofFetch(limits.total()));
    }

    private String secret(DownloadOrder wanted) {
        String secret = environment.apply(wanted.secretVariable());
        if (secret == null || secret.isBlank()) {
            throw new UserError("intake.error.secret", wanted.secretVariable());
        }
        if (!wanted.secretHeader().matches("[A-Za-z][A-Za-z0-9-]{0,60}") || !secret.matches("[\\x20-\\x7e]+")) {
            throw new UserError("intake.error.secret-header", wanted.secretHeader());
        }
        return secret;
    }
}
