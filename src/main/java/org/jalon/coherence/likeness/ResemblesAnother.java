package org.jalon.coherence.likeness;

import java.util.ArrayList;
import java.util.List;
import org.jalon.coherence.Check;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Likeness;
import org.jalon.coherence.Resemblance;
import org.jalon.coherence.Statement;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.RecordIssue.Code;

/** A new place that resembles one that is published. The fields of the finding are those that speak for it. */
public final class ResemblesAnother implements Check {

    /** More would not be read. */
    private static final int MOST = 3;

    /** More are not compared: in the middle of a city, the nearest are enough. */
    private static final int MOST_COMPARED = 200;

    private final Likeness likeness;

    public ResemblesAnother(Likeness likeness) {
        this.likeness = likeness;
    }

    @Override
    public List<Finding> check(Statement statement) {
        if (!statement.isNew() || statement.nearby().isEmpty()) {
            return List.of();
        }
        Facts facts = readable(statement);
        List<Pair> pairs = new ArrayList<>();
        statement.nearby().stream().limit(MOST_COMPARED).forEach(place -> {
            Resemblance resemblance = likeness.compare(facts, place.facts());
            if (resemblance.isDoubtful()) {
                pairs.add(new Pair(place, resemblance));
            }
        });
        return pairs.stream()
                .sorted((one, other) -> Double.compare(
                        other.resemblance().score(), one.resemblance().score()))
                .limit(MOST)
                .map(Pair::finding)
                .toList();
    }

    /** A position that is no number is another check's affair. */
    private static Facts readable(Statement statement) {
        return statement.position().isPresent()
                ? statement.facts()
                : statement.facts().with(Field.LATITUDE, List.of()).with(Field.LONGITUDE, List.of());
    }

    private record Pair(Place place, Resemblance resemblance) {

        Finding finding() {
            String distance = resemblance.meters() < 0 ? "" : ", " + Math.round(resemblance.meters()) + " m";
            return new Finding(
                    Code.PLACE_RESEMBLES,
                    resemblance.agreeing().stream().sorted().toList(),
                    place.id().text(),
                    place.name() + distance);
        }
    }
}
