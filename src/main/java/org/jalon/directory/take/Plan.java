package org.jalon.directory.take;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.directory.Category;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.site.Words;
import org.jalon.territory.Outline;
import org.jalon.territory.Territory;
import org.jalon.territory.TerritoryLabel;
import org.jalon.territory.TerritoryMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.web.util.HtmlUtils;

/**
 * A small plan of the communes around a place as an SVG that prints well: a dozen kilometres wide, north at the top. Where no
 * contours were imported, dots stand for the middles of communes.
 */
public final class Plan {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int MOST_NAMES = 60;
    private static final int SCALE_METERS = 2_000;
    private static final PlanNames.Box SCALE = new PlanNames.Box(0, 560, 230, 640);
    private static final PlanNames.Box NORTH = new PlanNames.Box(870, 0, 960, 120);

    private final Place place;
    private final PlanFrame frame;
    private final Optional<Territory> own;
    private final List<Outline> outlines;
    private final List<TerritoryLabel> labels;

    public Plan(Place place, TerritoryMap map) {
        this.place = place;
        frame = new PlanFrame(place.position());
        own = place.facts().first(Field.INSEE_CODE).map(code -> new Territory(Territory.Kind.COMMUNE, code));
        outlines = map.outlines(Territory.Kind.COMMUNE, frame.box(), frame.tolerance());
        labels = map.labels(Territory.Kind.COMMUNE, frame.box(), MOST_NAMES);
    }

    public String svg(Words words) {
        PlanNames names = names();
        String neighbours = names.list().stream()
                .filter(name -> !name.own())
                .map(PlanNames.Name::text)
                .collect(Collectors.joining(", "));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="480" height="320" lang="%s" role="img">
                <title>%s</title>
                <desc>%s</desc>
                <path fill="#fff" d="M0 0h960v640H0z"/>
                <g fill="#fff" stroke="#75848e" stroke-width="2" stroke-linejoin="round">%s</g>
                <g font-family="Atkinson Hyperlegible Next,Verdana,Arial,sans-serif" font-size="%d" text-anchor="middle" \
                fill="#16232e" stroke="#fff" stroke-width="7" stroke-linejoin="round" paint-order="stroke">%s</g>
                %s
                %s
                </svg>
                """.formatted(
                        PlanFrame.WIDTH,
                        PlanFrame.HEIGHT,
                        words.language().tag(),
                        escape(words.say("directory.plan.title", place.name())),
                        escape(words.say("directory.plan.around", place.facts().text(Field.COMMUNE), neighbours)),
                        ground(),
                        PlanNames.FONT,
                        names.list().stream().map(Plan::draw).collect(Collectors.joining()),
                        marker(),
                        legend());
    }

    private PlanNames names() {
        PlanNames names = new PlanNames(frame, List.of(SCALE, NORTH));
        String commune = place.facts().text(Field.COMMUNE);
        if (!commune.isEmpty()) {
            names.addOwn(commune, labels.stream().filter(this::isOwn).findFirst());
        }
        labels.stream().filter(label -> !isOwn(label)).forEach(names::add);
        return names;
    }

    private boolean isOwn(TerritoryLabel label) {
        return own.filter(label.territory()::equals).isPresent();
    }

    private String ground() {
        if (outlines.isEmpty()) {
            return labels.stream()
                    .map(label -> "<circle r=\"5\" cx=\"%d\" cy=\"%d\"/>"
                            .formatted(
                                    Math.round(frame.x(label.point().longitude())),
                                    Math.round(frame.y(label.point().latitude()) + PlanNames.FONT * 0.6)))
                    .collect(Collectors.joining());
        }
        Geometry window = GEOMETRY.toGeometry(frame.envelope());
        return outlines.stream()
                .map(outline -> "<path%s d=\"%s\"/>"
                        .formatted(
                                own.filter(outline.territory()::equals).isPresent() ? " fill=\"#e6ece9\"" : "",
                                path(outline.shape().intersection(window))))
                .collect(Collectors.joining());
    }

    private String path(Geometry shape) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            if (part.getDimension() == 2) {
                addRing(path, part.getCoordinates());
            }
        }
        return path.toString();
    }

    /** Holes of communes are so rare that they are drawn as lines. */
    private void addRing(StringBuilder path, Coordinate[] ring) {
        long lastX = Long.MIN_VALUE;
        long lastY = Long.MIN_VALUE;
        char command = 'M';
        for (Coordinate point : ring) {
            long x = Math.round(frame.x(point.getX()));
            long y = Math.round(frame.y(point.getY()));
            if (x != lastX || y != lastY) {
                path.append(command).append(x).append(' ').append(y);
                command = command == 'M' ? 'L' : ' ';
                lastX = x;
                lastY = y;
            }
        }
        path.append('z');
    }

    private static String draw(PlanNames.Name name) {
        return "<text x=\"%d\" y=\"%d\"%s>%s</text>"
                .formatted(
                        Math.round(name.x()),
                        Math.round(name.y()),
                        name.own() ? " font-weight=\"700\"" : "",
                        escape(name.text()));
    }

    /** The shape and colour of what the place mostly does, as everywhere on the site. */
    private String marker() {
        Category category = place.categories().stream().findFirst().orElse(null);
        String shape = switch (category) {
            case ACCESS -> "fill=\"#2459a9\" d=\"M0-20a20 20 0 0 1 0 40a20 20 0 0 1 0-40z\"";
            case TRAINING -> "fill=\"#b84a00\" d=\"M-18-18h36v36h-36z\"";
            case STEPS -> "fill=\"#5b3f8c\" d=\"M0-25 25 0 0 25-25 0z\"";
            case null -> "fill=\"#16232e\" d=\"M0-20a20 20 0 0 1 0 40a20 20 0 0 1 0-40z\"";
        };
        return "<path transform=\"translate(%d %d)\" stroke=\"#fff\" stroke-width=\"12\" paint-order=\"stroke\" %s/>"
                .formatted(PlanFrame.WIDTH / 2, PlanFrame.HEIGHT / 2, shape);
    }

    private static String legend() {
        return """
                <g stroke="#16232e" stroke-width="4" fill="none"><path d="M24 600v14h%dv-14M915 100V24m-14 18 14-20 14 20"/></g>\
                <g font-family="Verdana,Arial,sans-serif" font-size="26" fill="#16232e" stroke="#fff" stroke-width="6" \
                paint-order="stroke"><text x="30" y="592">%d km</text>\
                <text x="880" y="84" text-anchor="end">N</text></g>""".formatted(Math.round(SCALE_METERS / PlanFrame.METERS), SCALE_METERS / 1_000);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
