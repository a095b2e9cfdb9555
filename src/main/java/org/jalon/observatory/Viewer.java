package org.jalon.observatory;

import java.util.Set;
import org.jalon.territory.Territory;

/**
 * Who looks at figures.
 *
 * @param partnerEverywhere whether figures for partners may be shown of every territory
 * @param partnerOf territories, with all that lies within, of which figures for partners may be shown
 * @param disclosures learns of each figure for partners that is shown to them; what is kept from one request to another must
 *     therefore be made for {@link #PUBLIC} only
 */
public record Viewer(boolean partnerEverywhere, Set<Territory> partnerOf, Disclosures disclosures) {

    /** Anybody: public figures only. */
    public static final Viewer PUBLIC = new Viewer(false, Set.of(), Disclosures.NONE);

    /** The program itself, which may see all figures and shows them to nobody. */
    public static final Viewer EVERYTHING = new Viewer(true, Set.of(), Disclosures.NONE);

    public Viewer {
        partnerOf = Set.copyOf(partnerOf);
    }

    /** Whether there is any territory of which figures for partners may be shown. */
    public boolean isPartner() {
        return partnerEverywhere || !partnerOf.isEmpty();
    }
}
