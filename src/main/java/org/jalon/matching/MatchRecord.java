package org.jalon.matching;

import java.util.List;
import java.util.Set;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/**
 * What one origin says of one place, as far as it helps to recognise it. Texts may be empty, lists too: what is missing
 * speaks neither for nor against.
 *
 * @param id of the record, unique among those compared
 * @param origin who says it
 * @param name as written
 * @param where it is
 * @param contacts how it is reached
 * @param nature what it is
 */
public record MatchRecord(String id, String origin, String name, Where where, Contacts contacts, Nature nature) {

    /**
     * Where a place is.
     *
     * @param address number and street, as written
     * @param complement of the address, read where the address says no street
     * @param commune its name, or its names
     * @param communeCode INSEE code
     * @param point WGS84
     * @param uncertaintyMeters how far off the point may be, 0 when nothing is known of that
     */
    public record Where(
            String address,
            String complement,
            String commune,
            String communeCode,
            @Nullable LatLon point,
            double uncertaintyMeters) {}

    /**
     * How a place is reached.
     *
     * @param phones in one canonical form
     * @param mails addresses
     * @param sites web addresses
     */
    public record Contacts(List<String> phones, List<String> mails, List<String> sites) {

        public Contacts {
            phones = List.copyOf(phones);
            mails = List.copyOf(mails);
            sites = List.copyOf(sites);
        }
    }

    /**
     * What a place is.
     *
     * @param siret of the establishment, 14 digits
     * @param types codes of the national typology
     * @param itinerant whether it moves from stop to stop
     */
    public record Nature(String siret, Set<String> types, boolean itinerant) {

        public Nature {
            types = Set.copyOf(types);
        }
    }
}
