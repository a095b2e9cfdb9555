package org.jalon.intake.unpack;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jalon.site.UserError;

/** Counts what comes out of a file, and stops what grows beyond all measure. One reads, others may look. */
public final class Meter {

    /** Tables shrink to a tenth, those of mostly blank cells to a fortieth; the method itself cannot do more than 1,032. */
    private static final long LARGEST_RATIO = 150;

    /** Below this, even the largest ratio does no harm. */
    private static final long HARMLESS = 50_000_000;

    private static final long MEGABYTE = 1_000_000;

    private final String name;
    private final long most;
    private final AtomicLong spent = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    /**
     * @param name of the file in messages
     * @param most bytes that may come out in one reading
     */
    public Meter(String name, long most) {
        this.name = name;
        this.most = most;
    }

    /** What messages call the file. */
    public String name() {
        return name;
    }

    /** Begins a reading: what came out before counts no longer. */
    public void restart() {
        spent.set(0);
        done.set(0);
    }

    /** How many bytes were read of what {@link Bytes#size} counts. */
    public long done() {
        return done.get();
    }

    /** @throws UserError when this is more than may come out */
    public void spend(long bytes) {
        if (spent.addAndGet(bytes) > most) {
            throw new UserError("intake.error.too-large", name, most / MEGABYTE);
        }
    }

    /** The content of a file on disk, whose bytes are progress. */
    InputStream followed(InputStream in) {
        return new Counted(in, name, done::addAndGet);
    }

    /**
     * What is unpacked, within measure.
     *
     * @param packed how many bytes it was made from so far, or in all
     */
    InputStream bounded(InputStream unpacked, LongSupplier packed) {
        AtomicLong total = new AtomicLong();
        return new Counted(unpacked, name, count -> {
            spend(count);
            long sum = total.addAndGet(count);
            if (sum > HARMLESS && sum / LARGEST_RATIO > packed.getAsLong()) {
                throw new UserError("intake.error.bomb", name);
            }
        });
    }
}
