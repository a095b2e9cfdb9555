package org.jalon.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** A number of a sheet as the text that its cell shows: without exponent, with the 15 digits that sheets have, dates as ISO 8601. */
final class NumberText {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final double LARGEST_PLAIN = 1e21;
    private static final double LAST_DAY = 2_958_466;
    private static final int SECONDS_A_DAY = 86_400;

    /** Excel takes 1900 for a leap year: its days count from here after February of that year. */
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);

    private NumberText() {}

    /** The text of a number as it is kept, itself when it is none. */
    static String of(String kept, CellFormat format, boolean since1904) {
        double value;
        try {
            value = Double.parseDouble(kept);
        } catch (NumberFormatException e) {
            return kept;
        }
        if ((format.date() || format.time()) && value >= 0 && value < LAST_DAY) {
            return moment(value, format, since1904 ? SINCE_1904 : SINCE_1900);
        }
        String plain = plain(kept, value);
        return "0".repeat(Math.max(0, format.width() - plain.length())) + plain;
    }

    /** Without exponent, and without what the binary form added after the fifteenth digit. */
    static String plain(String kept, double value) {
        if (Double.isNaN(value) || Math.abs(value) >= LARGEST_PLAIN) {
            return kept;
        }
        return Math.abs(value) < 1 / LARGEST_PLAIN
                ? "0"
                : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String moment(double value, CellFormat format, LocalDate start) {
        long seconds = Math.round(value * SECONDS_A_DAY);
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY);
        if (!format.date() && seconds < SECONDS_A_DAY) {
            return clock(time);
        }
        LocalDate day = start.plusDays(seconds / SECONDS_A_DAY);
        return format.time() || !time.equals(LocalTime.MIDNIGHT) ? day + "T" + clock(time) : day.toString();
    }

    private static String clock(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern(time.getSecond() == 0 ? "HH:mm" : "HH:mm:ss"));
    }

    /** A moment as OpenDocument writes it, to the minute, without a time that is midnight. */
    static String isoDate(String kept) {
        if (!kept.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*")) {
            return kept;
        }
        return kept.substring(11, 16).equals("00:00") ? kept.substring(0, 10) : kept.substring(0, 16);
    }

    /** A time of day as OpenDocument writes it, such as PT09H30M00S. */
    static String isoTime(String kept) {
        return kept.replaceAll("PT(\\d{1,2})H(\\d{1,2})M.*", "$1:$2");
    }
}
