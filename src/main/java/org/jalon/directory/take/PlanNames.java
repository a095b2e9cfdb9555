package org.jalon.directory.take;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.territory.TerritoryLabel;

/** Chooses which names of communes a plan has room for. The most populated first, none over another or over the marker. */
final class PlanNames {

    static final int FONT = 32;
    /** The mean width of a letter, in font sizes. */
    private static final double LETTER = 0.55;

    private static final int MARKER = 34;
    private static final int MARGIN = 8;

    private final PlanFrame frame;
    private final List<Box> taken = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    /**
     * @param reserved corners where something else stands
     */
    PlanNames(PlanFrame frame, List<Box> reserved) {
        this.frame = frame;
        taken.addAll(reserved);
        int x = PlanFrame.WIDTH / 2;
        int y = PlanFrame.HEIGHT / 2;
        taken.add(new Box(x - MARKER, y - MARKER, x + MARKER, y + MARKER));
    }

    /** A name, centred at a point. */
    record Name(String text, double x, double y, boolean own) {}

    /** What something covers. */
    record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Writes the commune of the place: where it is, or else below the marker. */
    void addOwn(String name, Optional<TerritoryLabel> label) {
        boolean written = label.isPresent()
                && add(
                        name,
                        frame.x(label.get().point().longitude()),
                        frame.y(label.get().point().latitude()),
                        true);
        if (!written) {
            add(name, PlanFrame.WIDTH / 2.0, PlanFrame.HEIGHT / 2.0 + MARKER + FONT, true);
        }
    }

    void add(TerritoryLabel label) {
        add(
                label.name(),
                frame.x(label.point().longitude()),
                frame.y(label.point().latitude()),
                false);
    }

    List<Name> list() {
        return names;
    }

    private boolean add(String text, double x, double y, boolean own) {
        double half = text.length() * FONT * LETTER / 2 + MARGIN;
        Box box = new Box(x - half, y - FONT, x + half, y + FONT / 2.0);
        boolean inside =
                box.left >= 0 && box.right <= PlanFrame.WIDTH && box.top >= 0 && box.bottom <= PlanFrame.HEIGHT;
        if (!inside || taken.stream().anyMatch(box::meets)) {
            return false;
        }
        taken.add(box);
        names.add(new Name(text, x, y, own));
        return true;
    }
}
