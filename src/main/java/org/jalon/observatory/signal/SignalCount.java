package org.jalon.observatory.signal;

import java.time.YearMonth;

/**
 * What is kept of signals.
 *
 * @param kind of what was in vain
 * @param commune INSEE code
 * @param month in which
 * @param category slug, empty for any
 */
record SignalCount(Signal.Kind kind, String commune, YearMonth month, String category) {}
