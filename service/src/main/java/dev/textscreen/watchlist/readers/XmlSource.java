package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an XML list one record at a time, without DTDs and external entities. */
final class XmlSource {

    private static final int DEEPEST = 64;

    private XmlSource() {
    }

    /** Takes each record, with the line where it starts. */
    interface RecordTaker {

        void take(XmlElement element, long line);
    }

    /** The name of the first element in the head of an XML file, without its prefix; empty where the head shows none. */
    static String root(String head) {
        for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
            if (head.startsWith("<!--", at)) {
                at = Math.max(at, head.indexOf("-->", at));
            } else if (at + 1 < head.length() && Character.isLetter(head.charAt(at + 1))) {
                int end = at + 1;
                while (end < head.length() && !Character.isWhitespace(head.charAt(end)) && "/>".indexOf(head.charAt(end)) < 0) {
                    end++;
                }
                return head.substring(head.indexOf(':', at) > 0 && head.indexOf(':', at) < end ? head.indexOf(':', at) + 1 : at + 1, end);
            }
        }
        return "";
    }

    /** Hands over every element with one of the names, wherever it stands, whole and then forgotten. */
    static void records(Path file, Map<String, RecordTaker> takers) throws IOException {
        XMLInputFactory factory = hardened();
        try (InputStream in = TextSource.bytes(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new UnreadableSourceException(
                            file.getFileName() + ":" + xml.getLocation().getLineNumber() + ": a DTD is not allowed");
                }
                if (event == XMLStreamConstants.START_ELEMENT && takers.containsKey(xml.getLocalName())) {
                    String name = xml.getLocalName();
                    long line = xml.getLocation().getLineNumber();
                    RecordTaker taker = takers.get(name);
                    XmlElement element = element(xml, 0);
                    if (taker != null) {
                        taker.take(element, line);
                    }
                }
            }
        } catch (XMLStreamException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new UnreadableSourceException(file.getFileName() + ":" + line + ": not well-formed XML", e);
        }
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // The JDK counts every &amp; of a document towards these limits and stops a long list at the 100,000th. Without DTDs there are
        // no entities but the five of XML itself, which do not grow.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        return factory;
    }

    private static XmlElement element(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("nested too deep", xml.getLocation());
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        XmlElement element = new XmlElement(xml.getLocalName(), attributes);
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element.add(element(xml, depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        element.content(text.toString().strip());
        return element;
    }
}
