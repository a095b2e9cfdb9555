package org.jalon.observatory.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A figure in time, from zero, as a line that stops where nothing is known. The first and last known figures are written on it.
 *
 * @param paths one for each stretch without a gap, in the syntax of SVG
 * @param dots of all known figures
 * @param marks the written figures
 * @param ticks names of periods under it
 */
public record Line(
        String id,
        String title,
        String description,
        List<String> paths,
        List<Dot> dots,
        List<Mark> marks,
        List<Mark> ticks,
        Table table)
        implements Chart {

    public static final int HEIGHT = 170;
    public static final int TOP = 30;
    public static final int GROUND = 140;
    private static final int EDGE = 6;

    public Line {
        paths = List.copyOf(paths);
        dots = List.copyOf(dots);
        marks = List.copyOf(marks);
        ticks = List.copyOf(ticks);
    }

    /** Where a figure is. */
    public record Dot(String x, String y) {}

    /** Words at a point; the anchor is one of SVG's. */
    public record Mark(String x, String y, String anchor, String text) {}

    /**
     * A period and what is known of it.
     *
     * @param text the figure in words
     * @param value not negative, empty where it is not known
     */
    public record Point(String period, String text, OptionalDouble value) {}

    @Override
    public int height() {
        return HEIGHT;
    }

    /**
     * @param points in the order of time, at equal distances, one at least
     */
    public static Line of(
            String id, String title, String description, String periods, String figures, List<Point> points) {
        double most = points.stream()
                .flatMap(point -> point.value().stream().boxed())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double[] ys = points.stream()
                .mapToDouble(point -> point.value().isEmpty()
                        ? Double.NaN
                        : GROUND - (most > 0 ? point.value().getAsDouble() / most : 0) * (GROUND - TOP))
                .toArray();
        List<Dot> dots = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < ys.length; i++) {
            if (Double.isNaN(ys[i])) {
                end(path, paths);
            } else {
                Dot dot = new Dot(Chart.length(x(i, ys.length)), Chart.length(ys[i]));
                dots.add(dot);
                path.append(path.isEmpty() ? "M" : "L")
                        .append(dot.x())
                        .append(' ')
                        .append(dot.y());
            }
        }
        end(path, paths);
        List<List<String>> cells = points.stream()
                .map(point -> List.of(point.period(), point.text()))
                .toList();
        return new Line(
                id,
                title,
                description,
                paths,
                dots,
                marks(points, ys),
                ticks(points),
                new Table(List.of(periods, figures), cells));
    }

    private static void end(StringBuilder path, List<String> paths) {
        // A lonely figure is a dot, not a line.
        if (path.indexOf("L") > 0) {
            paths.add(path.toString());
        }
        path.setLength(0);
    }

    private static double x(int index, int count) {
        return count == 1 ? WIDTH / 2.0 : EDGE + (double) index / (count - 1) * (WIDTH - 2 * EDGE);
    }

    private static List<Mark> marks(List<Point> points, double[] ys) {
        int[] known =
                IntStream.range(0, ys.length).filter(i -> !Double.isNaN(ys[i])).toArray();
        if (known.length == 0) {
            return List.of();
        }
        int first = known[0];
        int last = known[known.length - 1];
        List<Mark> marks = new ArrayList<>();
        marks.add(mark(points.get(last).text(), last, ys));
        double room = x(last, ys.length) - x(first, ys.length);
        String both = points.get(first).text() + points.get(last).text();
        if (first != last && Lettering.width(both) < room) {
            marks.addFirst(mark(points.get(first).text(), first, ys));
        }
        return marks;
    }

    private static Mark mark(String text, int index, double[] ys) {
        return new Mark(
                Chart.length(x(index, ys.length)),
                Chart.length(Math.max(ys[index] - 10, 14)),
                anchor(index, ys.length),
                text);
    }

    private static List<Mark> ticks(List<Point> points) {
        int last = points.size() - 1;
        return IntStream.of(0, last)
                .distinct()
                .mapToObj(i -> new Mark(
                        Chart.length(x(i, points.size())),
                        Integer.toString(HEIGHT - 10),
                        anchor(i, points.size()),
                        points.get(i).period()))
                .toList();
    }

    private static String anchor(int index, int count) {
        double share = count == 1 ? 0.5 : (double) index / (count - 1);
        return share < 0.3 ? "start" : share > 0.7 ? "end" : "middle";
    }
}
