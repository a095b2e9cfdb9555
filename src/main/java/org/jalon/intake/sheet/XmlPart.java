package org.jalon.intake.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jalon.site.UserError;

/**
 * An XML file of a workbook, read forwards. It declares no entities and refers to nothing outside, as none that a program for
 * sheets writes does; and it may not have a tag or attribute without end. To be closed.
 */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    /** Between two tags: the largest text that a cell can have is a hundred times smaller. */
    private static final long MOST_BETWEEN_TAGS = 4_000_000;

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    }

    private final String name;
    private final Tags tags;
    private final XMLStreamReader reader;

    private XmlPart(String name, Tags tags, XMLStreamReader reader) {
        this.name = name;
        this.tags = tags;
        this.reader = reader;
    }

    /** @param name of the workbook in messages */
    static XmlPart open(InputStream in, String name) throws IOException {
        Tags tags = new Tags(in, name);
        try {
            synchronized (XML) {
                return new XmlPart(name, tags, XML.createXMLStreamReader(tags));
            }
        } catch (XMLStreamException e) {
            tags.close();
            throw damaged(name, e);
        }
    }

    /** Goes to the next tag or text; false at the end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UserError("intake.error.sheet-dtd", name);
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                tags.sinceTag = 0;
            }
            return true;
        } catch (XMLStreamException e) {
            throw damaged(name, e);
        }
    }

    boolean isStart(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String element() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute of the tag by its name without prefix, empty when it has none. */
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A number from an attribute; what is none is the other number. */
    int number(String attribute, int otherwise) {
        String text = attribute(attribute);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** Passes over an element with all that is in it. */
    void skip() {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += isStart() ? 1 : isEnd() ? -1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        tags.close();
    }

    /** Trouble of the file itself may come wrapped by the parser. */
    private static UserError damaged(String name, XMLStreamException e) {
        Throwable cause = e.getNestedException() == null ? e : e.getNestedException();
        return cause instanceof UserError told ? told : new UserError("intake.error.damaged", name);
    }

    private static final class Tags extends FilterInputStream {

        private final String name;
        private long sinceTag;

        Tags(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            sinceTag += Math.max(0, count);
            if (sinceTag > MOST_BETWEEN_TAGS) {
                throw new UserError("intake.error.sheet-cell", name);
            }
            return count;
        }
    }
}
