package org.jalon.matching;

import java.util.Locale;

/**
 * What is looked at in two records. Each is a number, nearly always from 0 to 1, that is 0 when it is not so, says nothing
 * or cannot be known: what is missing speaks neither for nor against.
 */
public enum Feature {
    /** How much of both names is common, rare words counting more; less when their kinds differ. */
    NAME_ALIKE,
    /** How much of one name is in the other, or in its contacts or initials. */
    NAME_HELD,
    /** Both names have words of their own that the other lacks; or nothing but a kind, in two communes. */
    NAME_APART,
    /** The names have the same words. */
    NAME_EQUAL,
    /** Both names say nothing but a kind and the commune. */
    NAMELESS_BOTH,
    /** One name says nothing but a kind and the commune, and its contacts do not say the other's. */
    NAMELESS_ONE,
    /** Both are of one kind: two libraries. */
    KIND_SAME,
    /** They share a kind, but not the first of each. */
    KIND_RELATED,
    /** They are of other kinds: a town hall and a library, a host and the service it houses, a vehicle and a house. */
    KIND_OTHER,
    /** One is only a kind, the other only a name. */
    KIND_ALONE,
    /** The same address: less when a number is missing, little when numbers differ. */
    ADDRESS_SAME,
    /** Another street. */
    STREET_OTHER,
    /** The same street, another number. */
    NUMBER_OTHER,
    /** 1 up to 40 m, 0 from 800 m. */
    NEAR,
    /** 0 up to 400 m, 1 from 6 km; less when the address is the same, as points are wrong more often than addresses. */
    FAR,
    /** Another commune. */
    COMMUNE_OTHER,
    /** A telephone in common, divided by the number of spots that have it. */
    PHONE_SAME,
    /** Both have telephones, none in common. */
    PHONE_OTHER,
    /** A mail address in common, divided by the number of spots that have it. */
    MAIL_SAME,
    /** Both have mail addresses, none in common. */
    MAIL_OTHER,
    /** A site in common, divided by the number of spots that have it. */
    HOST_SAME,
    /** Both have sites, none in common. */
    HOST_OTHER,
    /** One of them moves, and they are not at one address: two stops, or a stop and a house. */
    STOPS_APART,
    /** One origin says both: it would hardly list one place twice. */
    ORIGIN_SAME,
    /** The same name, and the same spot. */
    NAME_AND_SITE,
    /** The same name, and a contact in common. */
    NAME_AND_CONTACT,
    /** One SIRET. */
    SIRET_SAME,
    /** Two SIRET. */
    SIRET_OTHER;

    /** Its name in files and in the keys of messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
