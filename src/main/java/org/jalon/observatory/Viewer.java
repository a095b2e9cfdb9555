package org.jalon.observatory;

import java.util.Set;
import org.jalon.territory.Territory;

/**
 * Who looks at figures.
 *
 * @param partnerEverywhere whether figures for partners may be shown of every territory
 * @param partnerOf territories, with all that lies within, of which figures for partners may be shown
 */
public record Viewer(boolean partnerEverywhere, Set<Territory> partnerOf) {

    /** Anybody: public figures only. */
    public static final Viewer PUBLIC = new Viewer(false, Set.of());

    /** Someone who may see all figures. */
    public static final Viewer EVERYTHING = new Viewer(true, Set.of());

    public Viewer {
        partnerOf = Set.copyOf(partnerOf);
    }

    /** Whether there is any territory of which figures for partners may be shown. */
    public boolean isPartner() {
        return partnerEverywhere || !partnerOf.isEmpty();
    }
}
