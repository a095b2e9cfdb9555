package org.jalon.exchange.api;

import org.jalon.directory.NeededFact;
import org.jalon.directory.QualityScore;
import tools.jackson.core.JsonGenerator;

/** Writes how good a sheet is: the score, and the two things that it sums up. */
final class QualityJson {

    private QualityJson() {}

    /** The {@code qualite} property. */
    static void write(JsonGenerator json, QualityScore score) {
        json.writeObjectPropertyStart("qualite");
        json.writeNumberProperty("score", score.points());
        json.writeNumberProperty("connus", score.completeness().known().size());
        json.writeNumberProperty("demandes", score.completeness().asked());
        json.writeArrayPropertyStart("manquent");
        score.completeness().missing().stream().map(NeededFact::slug).forEach(json::writeString);
        json.writeEndArray();
        json.writeBooleanProperty("a_verifier", score.toVerify());
        json.writeEndObject();
    }
}
