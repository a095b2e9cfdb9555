package org.jalon.intake.read;

/** Takes rows, one by one, for as long as it likes. */
interface RowSink {

    /** @return whether more is wanted */
    boolean take(RawRow row);
}
