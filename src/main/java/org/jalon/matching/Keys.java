package org.jalon.matching;

import java.util.Collection;
import java.util.function.LongConsumer;
import org.jalon.geo.LatLon;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a record: two records are compared when they have one in common that not too many others have. A key is a
 * number of 40 bits, the family of the key in the lowest four; that two keys are one number by chance costs a comparison.
 */
final class Keys {

    static final int BITS = 40;
    private static final int FAMILY_BITS = 4;

    /**
     * A family of keys, how many records may share one of them before it says nothing, and whether it says much: who shares
     * only a neighbourhood or a kind is compared as long as there are not too many of them.
     */
    enum Family {
        CONTACT(20, true),
        CONTACT_AND_STREET(20, true),
        SITE_IN_COMMUNE(20, true),
        HOUSE(40, true),
        STREET(25, false),
        WORD_IN_COMMUNE(40, false),
        NAME_IN_DEPARTMENT(12, true),
        KIND_IN_COMMUNE(25, false),
        WIDE_CELL(30, false),
        NARROW_CELL(60, false),
        KIND_IN_CELL(40, false);

        private final int most;
        private final boolean telling;

        Family(int most, boolean telling) {
            this.most = most;
            this.telling = telling;
        }
    }

    private static final Family[] FAMILIES = Family.values();

    /** Side of cells in degrees of latitude, about 550 and 110 m; longitudes are divided alike, so cells are narrower. */
    private static final double WIDE = 0.005;

    private static final double NARROW = 0.001;

    /** Of one kind, places are worth comparing from further away. */
    private static final double OF_KIND = 0.01;

    private static final int DEPARTMENT = 2;

    private Keys() {}

    /** How many records may share this key. */
    static int mostSharing(long key) {
        return family(key).most;
    }

    /** Whether all that share this key are compared, however many others a record has. */
    static boolean isTelling(long key) {
        return family(key).telling;
    }

    private static Family family(long key) {
        return FAMILIES[(int) (key & (1 << FAMILY_BITS) - 1)];
    }

    static void forEach(Fingerprint record, LongConsumer consumer) {
        String commune = record.communeCode();
        addAll(Family.CONTACT, "p", record.phones(), consumer);
        addAll(Family.CONTACT, "m", record.mails(), consumer);
        if (!record.siret().isEmpty()) {
            add(Family.CONTACT, "s", record.siret(), consumer);
        }
        if (!commune.isEmpty()) {
            addAll(Family.SITE_IN_COMMUNE, commune, record.hosts(), consumer);
            addAll(Family.WORD_IN_COMMUNE, commune, record.name().own(), consumer);
            record.name().kinds().forEach(kind -> add(Family.KIND_IN_COMMUNE, commune, kind, consumer));
            ofAddress(record, commune, consumer);
            if (!record.name().isNameless() && commune.length() > DEPARTMENT) {
                String name = String.join(" ", record.name().all());
                add(Family.NAME_IN_DEPARTMENT, commune.substring(0, DEPARTMENT), name, consumer);
            }
        }
        ofPoint(record, record.point(), consumer);
    }

    private static void ofAddress(Fingerprint record, String commune, LongConsumer consumer) {
        AddressForm address = record.address();
        if (address.isKnown()) {
            String street = address.lastWord();
            add(Family.STREET, commune, street, consumer);
            addAll(Family.CONTACT_AND_STREET, street, record.phones(), consumer);
            addAll(Family.CONTACT_AND_STREET, street, record.mails(), consumer);
            address.numbers().forEach(number -> add(Family.HOUSE, commune, number + ' ' + street, consumer));
        }
    }

    /** Cells of four grids, each moved by half a cell: points less than half a cell apart are in one cell of some grid. */
    private static void ofPoint(Fingerprint record, @Nullable LatLon point, LongConsumer consumer) {
        if (point == null) {
            return;
        }
        int kind = record.name().mainKind().hashCode();
        for (int shift = 0; shift < 4; shift++) {
            consumer.accept(key(Family.WIDE_CELL, cell(point, WIDE, shift)));
            consumer.accept(key(Family.NARROW_CELL, cell(point, NARROW, shift)));
            consumer.accept(key(Family.KIND_IN_CELL, mix(cell(point, OF_KIND, shift), kind)));
        }
    }

    private static long cell(LatLon point, double side, int shift) {
        long row = Math.round(Math.floor(point.latitude() / side + (shift & 1) / 2.0));
        long column = Math.round(Math.floor(point.longitude() / side + (shift >> 1) / 2.0));
        return mix(mix(row, column), shift);
    }

    private static void addAll(Family family, String scope, Collection<String> texts, LongConsumer consumer) {
        texts.forEach(text -> add(family, scope, text, consumer));
    }

    private static void add(Family family, String scope, String text, LongConsumer consumer) {
        consumer.accept(key(family, mix(hash(scope), hash(text))));
    }

    private static long key(Family family, long hash) {
        long mixed = mix(hash, family.ordinal());
        return mixed >>> (64 - BITS + FAMILY_BITS) << FAMILY_BITS | family.ordinal();
    }

    private static long hash(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    /** Spreads two numbers over all bits: the finalizer of SplitMix64 (Steele, Lea, Flood, 2014). */
    private static long mix(long one, long other) {
        long z = one * 0x9E3779B97F4A7C15L + other;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
