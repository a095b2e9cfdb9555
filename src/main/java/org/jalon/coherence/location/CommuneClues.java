package org.jalon.coherence.location;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.coherence.Check;
import org.jalon.coherence.CommuneDoubt;
import org.jalon.coherence.Finding;
import org.jalon.coherence.Statement;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.territory.Commune;
import org.jalon.territory.Disagreement;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Resolution;

/** A commune that is missing or unknown, or a name, postal code, INSEE code and position that do not lead to the same one. */
public final class CommuneClues implements Check {

    /** No name of a commune and no code is as long; the resolver need not read a novel. */
    private static final int LONGEST = 200;

    private final Gazetteer gazetteer;

    public CommuneClues(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Finding> check(Statement statement) {
        if (!statement.says(Field.COMMUNE) && !statement.says(Field.INSEE_CODE)) {
            return List.of(Finding.of(Code.COMMUNE_MISSING, Field.COMMUNE, ""));
        }
        if (agrees(statement)) {
            return List.of();
        }
        String name = clue(statement, Field.COMMUNE);
        Optional<Resolution> resolution = gazetteer.resolve(
                name,
                clue(statement, Field.POSTAL_CODE),
                clue(statement, Field.INSEE_CODE),
                statement.position().orElse(null));
        return resolution
                .map(found -> doubts(found, statement))
                .orElseGet(() -> List.of(Finding.of(Code.COMMUNE_UNKNOWN, Field.COMMUNE, name)));
    }

    /** Whether all clues are there and lead to one commune: so for nearly all places, and told much faster. */
    private boolean agrees(Statement statement) {
        return gazetteer
                .findCommune(clue(statement, Field.INSEE_CODE))
                .filter(commune -> commune.code().equals(statement.text(Field.INSEE_CODE))
                        && commune.name().equals(statement.text(Field.COMMUNE))
                        && commune.postalCodes().contains(statement.text(Field.POSTAL_CODE)))
                .flatMap(commune -> statement
                        .position()
                        .flatMap(gazetteer::communeAt)
                        .filter(there -> there.code().equals(commune.code())))
                .isPresent();
    }

    private static List<Finding> doubts(Resolution resolution, Statement statement) {
        if (resolution.disagreements().isEmpty()) {
            return List.of();
        }
        Commune commune = resolution.commune();
        return Stream.of(Disagreement.values())
                .filter(resolution::has)
                .map(CommuneDoubt::of)
                .distinct()
                .map(doubt -> Finding.of(
                        doubt.code(),
                        doubt.field(),
                        clue(statement, doubt.field()),
                        commune.name() + " (" + commune.code() + ")"))
                .toList();
    }

    private static String clue(Statement statement, Field field) {
        String text = statement.text(field);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
