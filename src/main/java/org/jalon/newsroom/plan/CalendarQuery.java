package org.jalon.newsroom.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the calendar.
 *
 * @param month that is shown
 * @param asList whether days without anything are left out
 * @param kind last part of a {@link Planned#kindKey}, empty for all
 * @param territory that is concerned, null for all
 */
record CalendarQuery(
        YearMonth month,
        boolean asList,
        String kind,
        @Nullable Territory territory) {

    static final String PATH = "/redaction/calendrier";
    private static final String LIST = "liste";

    /** Reads the parameters of an address; what cannot be read is left out. */
    static CalendarQuery of(String month, String view, String kind, String territory, YearMonth now) {
        return new CalendarQuery(
                month.matches("20[0-9]{2}-(0[1-9]|1[0-2])") ? YearMonth.parse(month) : now,
                view.equals(LIST),
                kind.matches("[a-z-]{1,30}") ? kind : "",
                Territory.parse(territory).orElse(null));
    }

    /** The French path of this part of the calendar. */
    String path() {
        List<String> parameters = new ArrayList<>();
        parameters.add("mois=" + month);
        if (asList) {
            parameters.add("vue=" + LIST);
        }
        if (!kind.isEmpty()) {
            parameters.add("genre=" + kind);
        }
        if (territory != null) {
            parameters.add("territoire=" + territory);
        }
        return PATH + "?" + String.join("&", parameters);
    }

    CalendarQuery in(YearMonth other) {
        return new CalendarQuery(other, asList, kind, territory);
    }

    CalendarQuery asList(boolean wanted) {
        return new CalendarQuery(month, wanted, kind, territory);
    }

    /** The same months without any narrowing. */
    CalendarQuery wide() {
        return new CalendarQuery(month, asList, "", null);
    }

    boolean isNarrow() {
        return !kind.isEmpty() || territory != null;
    }
}
