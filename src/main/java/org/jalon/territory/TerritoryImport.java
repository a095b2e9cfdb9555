package org.jalon.territory;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import org.jalon.territory.files.AttributeFile;
import org.jalon.territory.files.ContourFile;
import org.jalon.territory.files.TerritoryTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds what an operator knows to the bundled facts. Servers use new contours from their next start on. */
public final class TerritoryImport {

    private static final Logger LOG = LoggerFactory.getLogger(TerritoryImport.class);

    private final Gazetteer gazetteer;
    private final TerritoryTable table;

    TerritoryImport(Gazetteer gazetteer, Database database) {
        this.gazetteer = gazetteer;
        this.table = new TerritoryTable(database);
    }

    /**
     * What an import did.
     *
     * @param content of the file
     * @param read features or rows
     * @param stored territories of today that got a contour or attributes
     * @param unknown features or rows whose code is that of no territory
     */
    public record Done(Content content, int read, int stored, int unknown) {}

    /** What a file of territories holds. */
    public enum Content {
        CONTOURS,
        ATTRIBUTES
    }

    /**
     * Imports contours of communes from a GeoJSON FeatureCollection with a property {@code code} or {@code insee}, or
     * attributes of communes, EPCI, départements or régions from a CSV file whose first column of codes is named
     * {@code code_insee}, {@code epci_siren}, {@code departement} or {@code region}. Codes of former communes lead to
     * those of today, whose contours are put together. Importing again replaces.
     *
     * @throws UserError when the file is neither, is broken, or holds no known territory; nothing is stored then
     */
    public Done run(Path file) {
        LOG.info("territory import: start");
        Done done = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? attributes(file) : contours(file);
        LOG.info("territory import: {}", done);
        return done;
    }

    /** The imported attributes of a territory by their column names, empty when there are none. */
    public Map<String, String> attributesOf(Territory territory) {
        return table.attributes(territory);
    }

    private Done contours(Path file) {
        ContourFile read = ContourFile.read(file, gazetteer);
        read.store(table);
        return new Done(Content.CONTOURS, read.features(), read.contours().size(), read.unknown());
    }

    private Done attributes(Path file) {
        AttributeFile read = AttributeFile.read(file, gazetteer);
        read.store(table);
        return new Done(Content.ATTRIBUTES, read.rows(), read.attributes().size(), read.unknown());
    }
}
