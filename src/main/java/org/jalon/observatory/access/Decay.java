package org.jalon.observatory.access;

import java.util.List;

/**
 * How much a place still counts the further away it is: full weight in the first zone, less in each one behind, nothing
 * beyond the last.
 *
 * @param zones from the nearest, with limits that rise and weights that do not; at least one
 */
public record Decay(List<Zone> zones) {

    /**
     * The slower of the two step functions of Luo and Qi (An enhanced two-step floating catchment area method for
     * measuring spatial accessibility to primary care physicians, Health &amp; Place 15, 2009): weights 1, 0.68 and 0.22.
     * Their zones end at 10, 20 and 30 minutes by car; as the crow flies, 5, 10 and 20 km stand for them.
     */
    public static final Decay KILOMETRES =
            new Decay(List.of(new Zone(5_000, 1), new Zone(10_000, 0.68), new Zone(20_000, 0.22)));

    /** The same as published, for travel times in minutes. */
    public static final Decay MINUTES = new Decay(List.of(new Zone(10, 1), new Zone(20, 0.68), new Zone(30, 0.22)));

    private static final double METRES = 1_000;

    /**
     * What lies between the limit before and this one.
     *
     * @param limit included, in the unit of the journeys, above 0
     * @param weight above 0, at most 1
     */
    public record Zone(double limit, double weight) {

        public Zone {
            if (!(limit > 0) || !(weight > 0) || weight > 1) {
                throw new IllegalArgumentException("not a zone: " + limit + ", " + weight);
            }
        }
    }

    public Decay {
        zones = List.copyOf(zones);
        if (zones.isEmpty()) {
            throw new IllegalArgumentException("no zone");
        }
        for (int i = 1; i < zones.size(); i++) {
            if (zones.get(i).limit() <= zones.get(i - 1).limit()
                    || zones.get(i).weight() > zones.get(i - 1).weight()) {
                throw new IllegalArgumentException("zones are not in order: " + zones);
            }
        }
    }

    /**
     * Zones in kilometres, as operators write them.
     *
     * @param zones each kilometres and weight, such as {@code 5:1}
     * @throws IllegalArgumentException when they are not zones
     */
    public static Decay parse(List<String> zones) {
        return new Decay(zones.stream()
                .map(zone -> {
                    int colon = zone.indexOf(':');
                    return new Zone(
                            Double.parseDouble(zone.substring(0, Math.max(0, colon))) * METRES,
                            Double.parseDouble(zone.substring(colon + 1)));
                })
                .toList());
    }

    /** Beyond this cost nothing counts. */
    public double reach() {
        return zones.getLast().limit();
    }

    /** From 0 to 1. */
    public double weight(double cost) {
        for (Zone zone : zones) {
            if (cost <= zone.limit()) {
                return zone.weight();
            }
        }
        return 0;
    }
}
