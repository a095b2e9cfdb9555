package org.jalon.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What is done to a file after it was printed. */
final class LastTouch {

    private LastTouch() {}

    /** Takes out what differs each time: the same page gives the same file. */
    static void makeTimeless(PDDocument file, String page) {
        file.getDocumentInformation().setCreationDate(null);
        UUID id = UUID.nameUUIDFromBytes(page.getBytes(StandardCharsets.UTF_8));
        file.setDocumentId(id.getMostSignificantBits());
    }

    /** Takes empty elements out of the structure, such as the foot of a table that has none: they are announced for nothing. */
    static void removeEmpty(PDStructureNode node) {
        for (Object kid : List.copyOf(node.getKids())) {
            if (kid instanceof PDStructureElement element) {
                removeEmpty(element);
                boolean isCell = List.of("TD", "TH").contains(element.getStructureType());
                if (element.getKids().isEmpty() && !isCell) {
                    node.removeKid(element);
                }
            }
        }
    }
}
