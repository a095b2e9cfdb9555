package org.jalon.coherence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jalon.coherence.contact.CostlyPhone;
import org.jalon.coherence.contact.FaxAsPhone;
import org.jalon.coherence.contact.InvalidPhone;
import org.jalon.coherence.contact.InvalidWebAddress;
import org.jalon.coherence.contact.Mails;
import org.jalon.coherence.contact.PlaceholderPhone;
import org.jalon.coherence.contact.UnassignedPhone;
import org.jalon.coherence.likeness.MatchedLikeness;
import org.jalon.coherence.likeness.ResemblesAnother;
import org.jalon.coherence.location.CoarsePoint;
import org.jalon.coherence.location.CommuneClues;
import org.jalon.coherence.location.MissingPoint;
import org.jalon.coherence.location.OutsideTerritory;
import org.jalon.coherence.location.PointOutsideFrance;
import org.jalon.coherence.opening.AlwaysOpen;
import org.jalon.coherence.opening.InvalidHours;
import org.jalon.coherence.opening.LongDay;
import org.jalon.coherence.opening.LongWeek;
import org.jalon.coherence.opening.NeverOpen;
import org.jalon.coherence.opening.OpenAtNight;
import org.jalon.coherence.opening.OverlappingSpans;
import org.jalon.coherence.opening.Profiles;
import org.jalon.coherence.opening.ShortSpan;
import org.jalon.coherence.sheet.AccessWithoutMeans;
import org.jalon.coherence.sheet.ContradictoryAccess;
import org.jalon.coherence.sheet.ContradictoryFees;
import org.jalon.coherence.sheet.EmptiedSheet;
import org.jalon.coherence.sheet.ExpectedService;
import org.jalon.coherence.sheet.FutureDate;
import org.jalon.coherence.sheet.MissingAddress;
import org.jalon.coherence.sheet.MissingContact;
import org.jalon.coherence.sheet.MissingServices;
import org.jalon.coherence.sheet.PriceWithoutFees;
import org.jalon.coherence.wording.ContactInText;
import org.jalon.coherence.wording.MissingName;
import org.jalon.coherence.wording.NameOfPerson;
import org.jalon.coherence.wording.PlaceholderName;
import org.jalon.coherence.wording.RudeText;
import org.jalon.coherence.wording.TextInCapitals;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;

/**
 * The coherence filter: everything that is odd in what somebody says of a place. It knows nothing of who speaks, and does
 * not decide. Pure but for the lists that it was made with, bounded on any text, and thread-safe.
 */
public final class Coherence {

    private static final Comparator<Finding> HEAVIEST_FIRST = Comparator.comparing(Finding::severity);

    private final List<Check> checks;

    /**
     * @param gazetteer to place communes and points
     * @param served the territories that this instance serves; none for all of France
     */
    public Coherence(Gazetteer gazetteer, Set<Territory> served) {
        Profiles profiles = new Profiles();
        checks = List.of(
                new MissingName(),
                new PlaceholderName(),
                new NameOfPerson(),
                new TextInCapitals(),
                new RudeText(),
                new ContactInText(),
                new CommuneClues(gazetteer),
                new OutsideTerritory(gazetteer, served),
                new MissingAddress(),
                new MissingPoint(),
                new PointOutsideFrance(gazetteer),
                new CoarsePoint(),
                new MissingContact(),
                new InvalidPhone(),
                new UnassignedPhone(),
                new PlaceholderPhone(),
                new CostlyPhone(),
                new FaxAsPhone(),
                new Mails(),
                new InvalidWebAddress(),
                new InvalidHours(profiles),
                new AlwaysOpen(profiles),
                new NeverOpen(profiles),
                new OpenAtNight(profiles),
                new LongDay(profiles),
                new LongWeek(profiles),
                new OverlappingSpans(),
                new ShortSpan(profiles),
                new FutureDate(),
                new MissingServices(),
                new ExpectedService(),
                new ContradictoryAccess(),
                new AccessWithoutMeans(),
                new ContradictoryFees(),
                new PriceWithoutFees(),
                new EmptiedSheet(),
                new ResemblesAnother(new MatchedLikeness()));
    }

    /** What is odd, the heaviest first. */
    public List<Finding> check(Statement statement) {
        List<Finding> found = new ArrayList<>();
        for (Check check : checks) {
            found.addAll(check.check(statement));
        }
        found.sort(HEAVIEST_FIRST);
        return List.copyOf(found);
    }

    /** Whether a text may be the name of a place at all. */
    public static boolean isName(String text) {
        return MissingName.isName(text);
    }
}
