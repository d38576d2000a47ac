package dev.textscreen.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is in the jar is listed with its licence, and each has one under which it may be passed on. */
@Tag("tools")
class LicencesTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern FREE = Pattern
            .compile("Apache.*|MIT|BSD.*|Modified BSD|EPL.*|MPL.*|LGPL.*|GNU Lesser.*|Public Domain|Unicode-3\\.0"
                    + "|Go License|W3C license|jQuery license|CC0.*|.*[Cc]lass[Pp]ath.[Ee]xception.*");

    @Test
    void everyComponentIsListedWithALicenceThatIsKnown() throws IOException {
        JsonNode components = Yaml.read(Path.of("target/textscreen-sbom.json")).path("components");
        assertThat(components).hasSizeGreaterThan(50);
        Set<String> there = new TreeSet<>();
        for (JsonNode component : components) {
            List<String> licences = Yaml.each(component.path("licenses")).map(LicencesTest::name).toList();
            String name = component.path("group").asText() + ":" + component.path("name").asText();
            assertThat(licences).as(name).anyMatch(licence -> FREE.matcher(licence).matches());
            assertThat(component.path("hashes")).as(name).isNotEmpty();
            there.add("`" + name + "` | " + String.join(" or ", licences));
        }
        Set<String> listed = ROW.matcher(Files.readString(Path.of("../docs/licences.md"))).results()
                .map(row -> "`" + row.group(1) + "` | " + row.group(2)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(there);
    }

    private static String name(JsonNode entry) {
        return entry.path("expression").asText(entry.at("/license/id").asText(entry.at("/license/name").asText()));
    }
}
