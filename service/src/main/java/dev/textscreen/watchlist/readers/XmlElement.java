package dev.textscreen.watchlist.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One record of an XML list as a small tree. */
final class XmlElement {

    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private String text = "";

    XmlElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = Map.copyOf(attributes);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void content(String content) {
        text = content;
    }

    String name() {
        return name;
    }

    List<XmlElement> children() {
        return children;
    }

    /** The text of the element itself. */
    String content() {
        return text;
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The text of the first element that the path of names leads to; empty where there is none. */
    String text(String... path) {
        XmlElement at = this;
        for (String step : path) {
            List<XmlElement> next = at.children(step);
            if (next.isEmpty()) {
                return "";
            }
            at = next.getFirst();
        }
        return at.text;
    }

    List<XmlElement> children(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    /** Every element that the path of names leads to. */
    List<XmlElement> all(String... path) {
        List<XmlElement> found = List.of(this);
        for (String step : path) {
            found = found.stream().flatMap(element -> element.children(step).stream()).toList();
        }
        return found;
    }
}
