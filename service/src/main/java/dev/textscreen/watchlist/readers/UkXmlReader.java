package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Reads the UK Sanctions List as XML; ids are {@code uksl-<UniqueID>}, as those of the CSV form. */
public final class UkXmlReader implements EntityReader {

    static final String ROOT = "Designations";

    private final CountryNames countries;

    public UkXmlReader(CountryNames countries) {
        this.countries = countries;
    }

    @Override
    public String format() {
        return "uk-xml";
    }

    @Override
    public void read(Path source, EntitySink sink) throws IOException {
        String file = String.valueOf(source.getFileName());
        XmlSource.records(source, Map.of("Designation", (element, line) -> read(element, file, line, sink)));
    }

    private void read(XmlElement element, String file, long line, EntitySink sink) {
        UkFields own = leaves(element);
        String id = UkDesignation.id(own);
        if (id.isEmpty()) {
            sink.rejected(new BadRow(file, line, "no UniqueID"));
            return;
        }
        UkDesignation entry = new UkDesignation(id, UkDesignation.kind(own), line, countries);
        takeAll(element, entry);
        entry.handTo(sink, file);
    }

    private static void takeAll(XmlElement element, UkDesignation entry) {
        UkFields fields = leaves(element);
        if (!fields.isEmpty()) {
            entry.take(fields);
        }
        element.children().stream().filter(child -> !child.children().isEmpty()).forEach(child -> takeAll(child, entry));
    }

    private static UkFields leaves(XmlElement element) {
        UkFields fields = new UkFields();
        element.children().stream().filter(child -> child.children().isEmpty()).forEach(leaf -> fields.add(leaf.name(), leaf.content()));
        return fields;
    }
}
