package dev.textscreen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this build, and of what it serves from the class path. */
final class Version {

    private final Properties properties;

    private Version(Properties properties) {
        this.properties = properties;
    }

    /** Reads what the build wrote. */
    static Version read() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/textscreen-version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Version(properties);
    }

    String service() {
        return properties.getProperty("version", "unknown");
    }

    /** The dependencies that carry dictionaries, with their versions. */
    String dictionaries() {
        return properties.getProperty("dictionaries", "unknown");
    }

    String swaggerUi() {
        return properties.getProperty("swagger-ui", "unknown");
    }
}
