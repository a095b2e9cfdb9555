package org.jalon.exchange;

import org.jalon.directory.SourceProfile;
import tools.jackson.core.JsonGenerator;

/** Writes under which conditions the data of a source may be used again. */
public final class SourceJson {

    private SourceJson() {}

    /** The properties of a source that are known, inside an object that the caller opens and closes. */
    public static void writeTerms(JsonGenerator json, SourceProfile source) {
        write(json, "titre", source.title().equals(source.name()) ? "" : source.title());
        write(json, "producteur", source.owner());
        write(json, "licence", source.licence());
        write(json, "licence_url", source.licenceUrl());
    }

    private static void write(JsonGenerator json, String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }
}
