package org.jalon.observatory.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jalon.observatory.definition.CompositeDefinition.Missing;
import org.jalon.observatory.definition.CompositeDefinition.Part;
import org.jalon.observatory.definition.CompositeDefinition.Reference;
import org.jalon.site.UserError;

/** Reads definitions of composite indices. All that is wrong in one is told at once. */
public final class CompositeReader {

    private static final double USUALLY_ENOUGH = 0.6;

    private CompositeReader() {}

    /** @throws UserError when it is not YAML, or something in it is missing, misspelt or contradicts itself */
    public static CompositeDefinition parse(String yaml) {
        return YamlText.read(yaml, CompositeReader::composite);
    }

    private static CompositeDefinition composite(YamlNode root) {
        List<Part> parts =
                root.nodes("parts").stream().map(CompositeReader::part).toList();
        if (parts.size() < 2) {
            root.problem("parts", "observatory.definition.parts-too-few");
        }
        Set<String> indicators = new HashSet<>();
        parts.stream()
                .map(Part::indicator)
                .filter(id -> !indicators.add(id))
                .forEach(id -> root.problem("parts", "observatory.definition.id-twice", id));
        double enough = root.number("enough", USUALLY_ENOUGH);
        if (!(enough > 0) || enough > 1) {
            root.problem("enough", "observatory.definition.not-a-part-of-one", String.valueOf(enough));
        }
        CompositeDefinition composite = new CompositeDefinition(
                DatasetReader.id(root),
                root.phrase("name"),
                root.phrase("explanation"),
                root.one("reference", Reference.class, Reference.REGION),
                enough,
                root.one("missing", Missing.class, Missing.OTHERS),
                parts);
        if (composite.name().french().isBlank()) {
            root.problem("name", "observatory.definition.missing");
        }
        return composite;
    }

    private static Part part(YamlNode node) {
        double weight = node.number("weight", Double.NaN);
        if (!(weight > 0) || weight > 1_000) {
            node.problem("weight", "observatory.definition.not-a-weight");
        }
        Direction direction = node.one("direction", Direction.class, Direction.NEUTRAL);
        Part part = new Part(
                DatasetReader.id(node, "indicator"),
                weight,
                direction == Direction.NEUTRAL ? null : direction,
                node.phrase("why"));
        node.close();
        return part;
    }
}
