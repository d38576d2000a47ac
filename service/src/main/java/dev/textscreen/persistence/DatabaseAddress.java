package dev.textscreen.persistence;

import dev.textscreen.config.StorageSettings;
import io.dropwizard.db.DataSourceFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where the database is: the one of the settings, or else an H2 file in the data folder. */
public final class DatabaseAddress {

    private static final String H2 = "jdbc:h2:";

    /** Every page is a stretch of an index; of rows that it has no statistics of yet, PostgreSQL would gather and sort all before it. */
    private static final String PAGES_FROM_INDEXES = "SET enable_bitmapscan = off";

    private DatabaseAddress() {
    }

    /** @param folder of the H2 file */
    public static DataSourceFactory of(StorageSettings.Database database, Path folder) {
        DataSourceFactory factory = new DataSourceFactory();
        String url = database.url().isEmpty() ? file(folder) : database.url();
        factory.setUrl(url);
        factory.setUser(isEmbedded(url) && database.username().isEmpty() ? "textscreen" : database.username());
        factory.setPassword(database.password());
        factory.setDriverClass(isEmbedded(url) ? "org.h2.Driver" : "org.postgresql.Driver");
        factory.setMaxSize(database.connections());
        factory.setMinSize(1);
        factory.setInitialSize(1);
        factory.setCheckConnectionOnBorrow(!isEmbedded(url));
        factory.setValidationQuery("SELECT 1");
        if (!isEmbedded(url)) {
            factory.setInitializationQuery(PAGES_FROM_INDEXES);
        }
        factory.setProperties(properties(url));
        return factory;
    }

    static boolean isEmbedded(String url) {
        return url.startsWith(H2);
    }

    /**
     * Commands work beside a running server, which lends them its database over the loopback interface. Pages are written when a
     * checkpoint is asked for, which comes sooner than the delay here: of decisions by the journal, which keeps what was answered
     * until then, of acts and keys at once. Files are compacted only where half of them is stale. In H2's own cache of 16 MB the index of
     * entities, which is written all over, is read from the file again and again; so it has 32. An interrupted thread closes the file that
     * it reads, so H2 is to open it again: otherwise one thread ends the record of all, and the process never ends.
     */
    private static String file(Path folder) {
        return H2 + "retry:" + folder.resolve("decisions").toAbsolutePath()
                + ";AUTO_SERVER=TRUE;LOCK_TIMEOUT=10000;WRITE_DELAY=60000;AUTO_COMPACT_FILL_RATE=50;CACHE_SIZE=32768";
    }

    private static Map<String, String> properties(String url) {
        Map<String, String> properties = new HashMap<>();
        if (!isEmbedded(url)) {
            properties.put("reWriteBatchedInserts", "true");
            properties.put("ApplicationName", "textscreen");
        }
        return properties;
    }
}
