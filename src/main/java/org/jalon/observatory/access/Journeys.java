package org.jalon.observatory.access;

/**
 * How far places of help are from where people live, as far as it counts. Homes and places are known by their rank. What a
 * journey costs is metres for {@link CrowFly} and minutes for a travel-time matrix: whoever asks must mean the same.
 */
public interface Journeys {

    /** Hands over every place that can be reached from a home at this cost or less, in no particular order. */
    void from(int home, double atMost, Arrival arrival);

    /** Told of a place and of what it costs to reach it. */
    @FunctionalInterface
    interface Arrival {

        void at(int place, double cost);
    }
}
