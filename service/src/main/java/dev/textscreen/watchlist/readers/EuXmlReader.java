package dev.textscreen.watchlist.readers;

import dev.textscreen.watchlist.BadRow;
import dev.textscreen.watchlist.CountryNames;
import dev.textscreen.watchlist.EntityReader;
import dev.textscreen.watchlist.EntitySink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Reads the EU's consolidated list of financial sanctions as XML; ids are {@code eu-<logicalId>}. */
public final class EuXmlReader implements EntityReader {

    static final String ROOT = "export";

    private final CountryNames countries;

    public EuXmlReader(CountryNames countries) {
        this.countries = countries;
    }

    @Override
    public String format() {
        return "eu-xml";
    }

    @Override
    public void read(Path source, EntitySink sink) throws IOException {
        String file = String.valueOf(source.getFileName());
        XmlSource.records(source, Map.of("sanctionEntity", (entity, line) -> read(entity, file, line, sink)));
    }

    private void read(XmlElement element, String file, long line, EntitySink sink) {
        String number = element.attribute("logicalId");
        if (number.isEmpty()) {
            sink.rejected(new BadRow(file, line, "no logicalId"));
            return;
        }
        String kind = element.children("subjectType").stream().findFirst().map(type -> type.attribute("classificationCode")).orElse("");
        EuSubject subject = new EuSubject(number, kind, countries);
        subject.record(element.attribute("euReferenceNumber"), element.attribute("unitedNationId"));
        element.children().forEach(subject::take);
        subject.handTo(sink, file, line);
    }
}
