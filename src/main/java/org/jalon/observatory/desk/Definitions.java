package org.jalon.observatory.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jalon.observatory.definition.DatasetReader;
import org.jalon.observatory.load.FigureTable;
import org.jalon.observatory.load.ShippedDefinitions;
import org.jalon.site.Language;
import org.jalon.site.UserError;

/** The definitions that can be chosen for a file: those of datasets that were imported, and those that come with the program. */
public final class Definitions {

    private final FigureTable table;

    public Definitions(FigureTable table) {
        this.table = table;
    }

    /**
     * One that can be chosen.
     *
     * @param id of its dataset
     * @param name in words
     */
    public record Choice(String id, String name) {}

    /** By name. */
    List<Choice> choices(Language language) {
        List<String> ids = new ArrayList<>(ShippedDefinitions.names());
        table.datasets().keySet().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        return ids.stream()
                .map(id -> new Choice(id, DatasetReader.parse(get(id)).name().in(language)))
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * The definition that somebody chose or sent; what is sent comes first.
     *
     * @throws UserError when there is none, or it is no text
     */
    String chosen(String id, byte[] sent) {
        if (sent.length > 0) {
            return new String(sent, StandardCharsets.UTF_8);
        }
        if (!ShippedDefinitions.names().contains(id) && !table.datasets().containsKey(id)) {
            throw new UserError("figures.error.definition");
        }
        return get(id);
    }

    private String get(String id) {
        FigureTable.Imported imported = table.datasets().get(id);
        return ShippedDefinitions.names().contains(id) || imported == null
                ? ShippedDefinitions.get(id)
                : imported.definition();
    }
}
