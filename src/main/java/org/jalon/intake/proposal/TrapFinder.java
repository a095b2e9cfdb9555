package org.jalon.intake.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jalon.directory.Field;
import org.jalon.intake.proposal.Trap.Kind;
import org.jalon.territory.Gazetteer;

/** Looks for traps in the columns of a proposal. */
final class TrapFinder {

    private static final Pattern DAY_FIRST = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}.*");
    private static final Pattern CODE_IN_ADDRESS = Pattern.compile(".+\\b\\d{5}\\b.*");
    private static final Pattern CUT = Pattern.compile("\\S*_\\S*");
    private static final int SURVEY_TOOL_CUTS_FROM = 24;

    private final Gazetteer gazetteer;
    private final Map<Field, ColumnFacts> byField = new HashMap<>();
    private final List<Trap> traps = new ArrayList<>();

    private TrapFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static List<Trap> find(List<ProposedColumn> columns, Map<String, ColumnFacts> facts, Gazetteer gazetteer) {
        TrapFinder finder = new TrapFinder(gazetteer);
        for (ProposedColumn column : columns) {
            ColumnFacts seen = facts.get(column.column());
            if (seen != null && column.target().kind() != Target.Kind.NONE) {
                column.target().fields().forEach(field -> finder.byField.putIfAbsent(field, seen));
                finder.values(column, seen);
            }
        }
        finder.whole(facts);
        finder.places();
        finder.contacts();
        finder.dates();
        return List.copyOf(finder.traps);
    }

    private void whole(Map<String, ColumnFacts> facts) {
        long questions =
                facts.keySet().stream().filter(name -> name.contains("?")).count();
        if (questions >= 3) {
            facts.keySet().stream()
                    .filter(name -> name.contains("?"))
                    .findFirst()
                    .ifPresent(name -> traps.add(new Trap(Kind.QUESTIONS, "", (int) questions, name)));
        }
        ColumnFacts id = byField.get(Field.ID);
        if (id == null) {
            traps.add(new Trap(Kind.ID_MISSING, "", 0, ""));
        } else if (id.unique() < 1) {
            traps.add(new Trap(Kind.ID_REPEATED, id.name(), (int) (id.cells().size() - id.distinct()), ""));
        }
        ColumnFacts name = byField.get(Field.NAME);
        if (name == null) {
            traps.add(new Trap(Kind.NAME_MISSING, "", 0, ""));
        } else if (name.cells().size() < name.rows()) {
            traps.add(new Trap(
                    Kind.NAME_BLANK, name.name(), name.rows() - name.cells().size(), ""));
        }
    }

    private void places() {
        ColumnFacts latitude = byField.get(Field.LATITUDE);
        ColumnFacts longitude = byField.get(Field.LONGITUDE);
        if (latitude != null && longitude != null) {
            count(latitude, Kind.PROJECTED, 0, Shapes::isNorthing);
            if (isCalled(latitude, Field.LONGITUDE) && isCalled(longitude, Field.LATITUDE)) {
                traps.add(new Trap(Kind.SWAPPED, latitude.name(), 0, longitude.name()));
            }
        }
        ColumnFacts code = byField.get(Field.POSTAL_CODE);
        if (code != null) {
            count(code, Kind.POSTAL_CODE_WITHOUT_ZERO, 0, text -> text.matches("\\d{4}(\\.0)?"));
            count(
                    code,
                    Kind.POSTAL_CODE_IS_INSEE_CODE,
                    0,
                    text -> gazetteer.findByPostalCode(TextGuesses.digits(text)).isEmpty()
                            && gazetteer.findCommune(TextGuesses.digits(text)).isPresent());
        }
        ColumnFacts address = byField.get(Field.ADDRESS);
        boolean commune = byField.containsKey(Field.COMMUNE) || byField.containsKey(Field.INSEE_CODE);
        if (address != null && !commune && code == null) {
            count(
                    address,
                    Kind.WHOLE_ADDRESS,
                    0.3,
                    text -> CODE_IN_ADDRESS.matcher(text).matches());
        }
        if (!commune && code == null && latitude == null && address == null) {
            traps.add(new Trap(Kind.PLACE_MISSING, "", 0, ""));
        }
    }

    private static boolean isCalled(ColumnFacts facts, Field field) {
        return ColumnNames.score(facts.name()).getOrDefault(field.label(), 0.0) >= 0.75;
    }

    private void contacts() {
        ColumnFacts phone = byField.get(Field.PHONE);
        if (phone != null) {
            count(phone, Kind.PHONE_WITHOUT_ZERO, 0.05, text -> text.matches("[1-9]\\d{8}(\\.0)?"));
            count(phone, Kind.PHONE_SEVERAL, 0, text -> digits(text) >= 18 && !text.startsWith("+"));
            count(phone, Kind.PHONE_SHORT, 0, text -> digits(text) >= 3 && digits(text) <= 5);
        }
        ColumnFacts mail = byField.get(Field.EMAILS);
        if (mail != null) {
            count(
                    mail,
                    Kind.MAIL_SEVERAL,
                    0,
                    text -> text.chars().filter(c -> c == '@').count() > 1);
            count(mail, Kind.MAIL_IS_NONE, 0, text -> !Shapes.isMail(text));
        }
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private void dates() {
        ColumnFacts date = byField.get(Field.UPDATED_ON);
        if (date != null) {
            count(date, Kind.DATE_OF_SPREADSHEET, 0, Shapes::isExcelDate);
            count(date, Kind.DATE_OF_COMPUTER, 0, Shapes::isEpoch);
            double dayFirst = date.share(text -> DAY_FIRST.matcher(text).matches());
            if (dayFirst > 0 && dayFirst < 1 && date.share(Shapes::isDate) > dayFirst) {
                traps.add(new Trap(Kind.DATE_FORMS, date.name(), 0, ""));
            }
        }
    }

    private void values(ProposedColumn column, ColumnFacts facts) {
        if (column.target().kind() == Target.Kind.HIDDEN) {
            int hidden = column.translations().stream()
                    .filter(state -> state.confidence() > 0)
                    .mapToInt(Translation::count)
                    .sum();
            String example = column.translations().stream()
                    .filter(state -> state.confidence() > 0)
                    .map(Translation::value)
                    .findFirst()
                    .orElse("");
            traps.add(new Trap(Kind.HIDDEN_ROWS, facts.name(), hidden, example));
        } else if (column.target().hasValues()) {
            int longest = facts.values().keySet().stream()
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            List<String> cut = facts.values().keySet().stream()
                    .filter(value ->
                            value.length() >= longest - 1 && CUT.matcher(value).matches())
                    .toList();
            if (longest >= SURVEY_TOOL_CUTS_FROM && cut.size() >= 3) {
                traps.add(new Trap(Kind.CUT_CODES, facts.name(), cut.size(), cut.getFirst()));
            }
        }
    }

    /** Tells a trap that more than this share of the cells is in. */
    private void count(ColumnFacts facts, Kind kind, double above, Predicate<String> test) {
        List<String> caught = facts.cells().stream().filter(test).toList();
        if (!caught.isEmpty() && caught.size() > above * facts.cells().size()) {
            traps.add(new Trap(kind, facts.name(), caught.size(), caught.getFirst()));
        }
    }
}
