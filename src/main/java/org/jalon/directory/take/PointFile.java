package org.jalon.directory.take;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jalon.directory.Place;

/**
 * Where a place is, as a GPX 1.1 file for navigation devices and hiking applications.
 *
 * @param place that it shows
 * @param address in one line
 * @param url of the sheet
 */
public record PointFile(Place place, String address, String url) {

    private static final String NAMESPACE = "http://www.topografix.com/GPX/1/1";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    public String text() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("gpx");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.1");
            xml.writeAttribute("creator", "Jalon");
            xml.writeStartElement("wpt");
            xml.writeAttribute("lat", Double.toString(place.position().latitude()));
            xml.writeAttribute("lon", Double.toString(place.position().longitude()));
            element(xml, "name", place.name());
            element(xml, "desc", address);
            xml.writeStartElement("link");
            xml.writeAttribute("href", url);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory takes everything", e);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
        xml.writeEndElement();
    }
}
