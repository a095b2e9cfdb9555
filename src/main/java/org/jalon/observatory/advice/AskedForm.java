package org.jalon.observatory.advice;

import java.util.List;

/**
 * The form in which one chooses what is asked.
 *
 * @param territories by kind
 * @param needs by theme; the first group is that of all inhabitants
 * @param categories any, and each
 * @param radius kilometres
 * @param hours a week at least
 * @param unknownHours whether places with unknown hours count
 * @param zones of access
 * @param open whether the finer settings are shown at once, because one of them was changed
 */
public record AskedForm(
        List<Group> territories,
        List<Group> needs,
        List<Choice> categories,
        String radius,
        String hours,
        boolean unknownHours,
        List<Zone> zones,
        boolean open) {

    /** Choices under one title; the title may be empty. */
    public record Group(String title, List<Choice> choices) {}

    /** Something to choose, and whether it is chosen. */
    public record Choice(String value, String label, boolean on) {}

    /** A zone: its number, up to how many kilometres, and how much hours count in it. */
    public record Zone(int number, String kilometres, String weight) {}
}
