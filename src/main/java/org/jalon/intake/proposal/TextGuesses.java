package org.jalon.intake.proposal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jalon.directory.Field;
import org.jalon.intake.proposal.ProposedColumn.Reason;
import org.jalon.territory.Gazetteer;

/** Which fields of free text a column could be, by what its cells look like and by its name. */
final class TextGuesses {

    /** A shape that fewer cells have is no shape of the column. */
    private static final double FEWEST = 0.25;

    /** Cells of a column of communes are looked up until it is clear. */
    private static final int LOOKED_UP = 60;

    private final Gazetteer gazetteer;
    private final Map<Field, Shape> shapes = new EnumMap<>(Field.class);

    /**
     * How a field's cells look.
     *
     * @param test of one cell
     * @param alone confidence when all cells look so and the name says nothing; 0 when the name must say it
     */
    private record Shape(Predicate<String> test, double alone) {}

    TextGuesses(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        shapes.put(Field.EMAILS, new Shape(Shapes::isMail, 0.85));
        shapes.put(Field.PHONE, new Shape(Shapes::isPhone, 0.75));
        shapes.put(Field.WEBSITES, new Shape(Shapes::isUrl, 0.7));
        shapes.put(Field.BOOKING_URL, new Shape(Shapes::isUrl, 0));
        shapes.put(Field.ACCESSIBILITY_URL, new Shape(Shapes::isUrl, 0));
        shapes.put(Field.PIVOT, new Shape(Shapes::isPivot, 0.8));
        shapes.put(Field.POSTAL_CODE, new Shape(this::isPostalCode, 0.7));
        shapes.put(Field.INSEE_CODE, new Shape(this::isInseeCode, 0.55));
        shapes.put(Field.LATITUDE, new Shape(text -> Shapes.isLatitude(text) || Shapes.isNorthing(text), 0.6));
        shapes.put(Field.LONGITUDE, new Shape(text -> Shapes.isLongitude(text) || Shapes.isEasting(text), 0.55));
        shapes.put(Field.ADDRESS, new Shape(Shapes::isStreet, 0.62));
        shapes.put(
                Field.UPDATED_ON,
                new Shape(text -> Shapes.isDate(text) || Shapes.isExcelDate(text) || Shapes.isEpoch(text), 0));
        shapes.put(Field.HOURS, new Shape(Shapes::isHours, 0.75));
    }

    List<Guess> guess(ColumnFacts facts, Map<String, Double> names) {
        List<Guess> guesses = new ArrayList<>();
        shapes.forEach((field, shape) -> shaped(facts, field, shape, names, guesses));
        double communes = communes(facts);
        double named = names.getOrDefault(Field.COMMUNE.label(), 0.0);
        if (communes >= FEWEST && (named > 0 || communes > 0.85)) {
            guesses.add(guess(facts, Target.of(Field.COMMUNE), named, communes, 0.65));
        }
        for (Field field : List.of(
                Field.ID,
                Field.NAME,
                Field.ADDRESS_DETAIL,
                Field.DESCRIPTION,
                Field.SUMMARY,
                Field.PARENT_STRUCTURE,
                Field.SOURCE,
                Field.OTHER_LABELS)) {
            double name = names.getOrDefault(field.label(), 0.0);
            double suit = suit(field, facts);
            if (name > 0 && suit > 0.3) {
                guesses.add(guess(facts, Target.of(field), name, suit, 0));
            }
        }
        return guesses;
    }

    private static void shaped(
            ColumnFacts facts, Field field, Shape shape, Map<String, Double> names, List<Guess> guesses) {
        double share = facts.share(shape.test()) * (field == Field.WEBSITES && isOnePortal(facts) ? 0.5 : 1);
        double name = names.getOrDefault(field.label(), 0.0);
        if (share >= FEWEST && (name > 0 || share >= 0.6 && shape.alone() > 0)) {
            guesses.add(guess(facts, Target.of(field), name, share, shape.alone()));
        } else if (field == Field.HOURS && name > 0.7 && facts.share(Shapes::isDayHours) >= FEWEST) {
            guesses.add(guess(facts, Target.of(field), name, facts.share(Shapes::isDayHours), 0));
        } else if (field == Field.ADDRESS && name > 0.7 && facts.length() > 8 && facts.unique() > 0.4) {
            guesses.add(guess(facts, Target.of(field), name, 0.5, 0));
        }
    }

    /** Links to the pages of one site are the sheets of a directory, not the sites of places. */
    private static boolean isOnePortal(ColumnFacts facts) {
        return facts.distinct() > 5
                && facts.cells().stream()
                                .map(cell ->
                                        cell.replaceFirst("(?i)^https?://", "").replaceFirst("/.*", ""))
                                .distinct()
                                .count()
                        == 1;
    }

    private static Guess guess(ColumnFacts facts, Target target, double name, double share, double alone) {
        double confidence = name > 0 ? Math.max(0.5 * name + 0.5 * share, alone * share) : alone * share;
        Reason reason = name == 0 ? Reason.VALUES : alone == 0 ? Reason.NAME : Reason.NAME_AND_VALUES;
        return Guess.of(facts, target, confidence, reason, share);
    }

    /** How well the cells suit a field that has no shape of its own, from 0 to 1. */
    private static double suit(Field field, ColumnFacts facts) {
        double words = facts.share(text -> text.chars().anyMatch(Character::isLetter));
        return switch (field) {
            // Numbers counted from one change when rows are sorted anew: any other id is better.
            case ID -> facts.unique() * facts.filled() * (facts.length() > 60 ? 0.2 : facts.length() < 3.5 ? 0.85 : 1);
            case NAME -> words * (0.4 + 0.6 * facts.unique()) * (facts.length() < 4 ? 0.2 : 1);
            case DESCRIPTION, SUMMARY -> words * Math.min(1, facts.length() / 40);
            case ADDRESS_DETAIL -> words * 0.8;
            default -> words * 0.7;
        };
    }

    private boolean isPostalCode(String text) {
        String code = digits(text);
        return Shapes.isFiveDigits(text) && !gazetteer.findByPostalCode(code).isEmpty();
    }

    private boolean isInseeCode(String text) {
        return Shapes.isFiveDigits(text) && gazetteer.findCommune(digits(text)).isPresent();
    }

    /** Five digits, with the zero that a spreadsheet took away. */
    static String digits(String text) {
        String code = text.replaceFirst("\\.0$", "").strip();
        return code.length() == 4 ? "0" + code : code;
    }

    private double communes(ColumnFacts facts) {
        List<String> cells = facts.samples(LOOKED_UP);
        long known = cells.stream().filter(this::isCommune).count();
        return cells.isEmpty() ? 0 : (double) known / cells.size();
    }

    private boolean isCommune(String text) {
        return text.length() <= 50
                && text.chars().noneMatch(Character::isDigit)
                && gazetteer
                        .resolve(text, null, null, null)
                        .filter(found -> found.confidence() >= 0.6)
                        .isPresent();
    }
}
