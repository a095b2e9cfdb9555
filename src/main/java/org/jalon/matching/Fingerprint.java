package org.jalon.matching;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/**
 * A record made ready to be compared: everything that needs its texts is done once.
 *
 * @param kinds what its name and its mail and web addresses say it is
 * @param hosts of its sites, without www
 */
record Fingerprint(
        String id,
        String origin,
        NameForm name,
        Set<String> kinds,
        AddressForm address,
        String communeCode,
        @Nullable LatLon point,
        double uncertaintyMeters,
        Set<String> phones,
        Set<String> mails,
        Set<String> hosts,
        String contactText,
        String siret,
        boolean itinerant) {

    private static final int MOST_CONTACTS = 8;
    private static final int LONGEST_CONTACT = 200;
    private static final int TELLING = 5;
    private static final int LEAST_ACRONYM = 3;
    private static final int MOST_ACRONYM = 7;

    static Fingerprint of(MatchRecord record) {
        NameForm name = NameForm.of(
                record.name(), record.where().commune(), record.nature().types());
        Set<String> mails = limited(record.contacts().mails());
        Set<String> sites = limited(record.contacts().sites());
        Set<String> contacts = new TreeSet<>(mails);
        contacts.addAll(sites);
        Set<String> kinds = new TreeSet<>(name.kinds());
        kinds.addAll(Kinds.inContacts(contacts));
        Set<String> hosts = new TreeSet<>();
        sites.forEach(site -> hostOf(site).ifPresent(hosts::add));
        return new Fingerprint(
                record.id(),
                record.origin(),
                name,
                Set.copyOf(kinds),
                address(record.where()),
                record.where().communeCode(),
                record.where().point(),
                record.where().uncertaintyMeters(),
                limited(record.contacts().phones()),
                mails,
                Set.copyOf(hosts),
                contactText(mails, hosts),
                record.nature().siret(),
                record.nature().itinerant() || name.kinds().contains(Kinds.VAN));
    }

    private static AddressForm address(MatchRecord.Where where) {
        AddressForm address = AddressForm.of(where.address());
        return address.isKnown() ? address : AddressForm.of(where.complement());
    }

    /** Whether its name says this kind. */
    boolean isOf(String kind) {
        return name.kinds().contains(kind);
    }

    /** Whether the word, that its name does not have, is in its contacts, or an acronym of its name. */
    boolean says(String word) {
        return word.length() >= TELLING && contactText.contains(word)
                || word.length() >= LEAST_ACRONYM
                        && word.length() <= MOST_ACRONYM
                        && name.initials().contains(word);
    }

    private static String contactText(Set<String> mails, Set<String> hosts) {
        StringBuilder text = new StringBuilder();
        mails.forEach(mail -> text.append(' ').append(mail));
        hosts.forEach(host -> text.append(' ').append(host));
        return text.toString().replace(".", "").replace("-", "").replace("_", "");
    }

    private static Set<String> limited(List<String> texts) {
        Set<String> kept = new TreeSet<>();
        texts.stream()
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_CONTACT)
                .limit(MOST_CONTACTS)
                .forEach(text -> kept.add(text.strip().toLowerCase(Locale.ROOT)));
        return Set.copyOf(kept);
    }

    /** The name of the server, without www; of a page of a network of people, its first part too. */
    private static Optional<String> hostOf(String site) {
        try {
            String host =
                    URI.create(site.contains("://") ? site : "https://" + site).getHost();
            return Optional.ofNullable(host).map(name -> name.startsWith("www.") ? name.substring(4) : name);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
