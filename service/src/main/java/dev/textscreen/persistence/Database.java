package dev.textscreen.persistence;

import io.dropwizard.db.DataSourceFactory;
import io.dropwizard.db.ManagedDataSource;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.ui.LoggerUIService;
import liquibase.resource.ClassLoaderResourceAccessor;
import com.codahale.metrics.MetricRegistry;
import org.apache.tomcat.jdbc.pool.DataSourceProxy;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;

/** The pool of connections to H2 or PostgreSQL, opened on construction; its schema is brought up to date by {@link #migrate}. */
public final class Database implements AutoCloseable {

    /** The change log within the jar; Dropwizard's own name for it. */
    public static final String CHANGES = "migrations.xml";

    /** The last change of the change log. */
    static final String LAST_CHANGE = "entities-by-stretch";

    private final ManagedDataSource source;
    private final Jdbi jdbi;
    private final boolean embedded;

    public Database(DataSourceFactory settings) {
        // H2 lends a file to other processes by a port, which is for this machine alone
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", InetAddress.getLoopbackAddress().getHostAddress());
        }
        this.source = settings.build(new MetricRegistry(), "decisions");
        this.jdbi = Jdbi.create(() -> connection(source));
        this.embedded = DatabaseAddress.isEmbedded(settings.getUrl());
    }

    private static Connection connection(ManagedDataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new StorageException("The database of decisions does not answer.", e);
        }
    }

    /** Throws {@link StorageException} where there is no connection to be had. */
    Jdbi jdbi() {
        return jdbi;
    }

    /** Whether it is H2 within this process, which brings its schema up to date by itself. */
    public boolean isEmbedded() {
        return embedded;
    }

    /** Whether the schema has every change. */
    boolean isUpToDate() {
        try {
            return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM databasechangelog WHERE id = ?").bind(0, LAST_CHANGE)
                    .mapTo(Long.class).one()) > 0;
        } catch (StatementException e) {
            // there is no schema at all yet
            return false;
        }
    }

    /** Brings the schema up to date where nobody else can be at it: a lock in the database is one that a killed process left. */
    void migrateAlone() {
        migrate(true);
    }

    /** Brings the schema up to date. */
    public void migrate() {
        migrate(false);
    }

    private void migrate(boolean alone) {
        try (Connection connection = source.getConnection()) {
            ClassLoaderResourceAccessor changes = new ClassLoaderResourceAccessor();
            // what Liquibase has to tell goes to the log, never to the output of a command
            Scope.child(Map.of(Scope.Attr.resourceAccessor.name(), changes, Scope.Attr.ui.name(), new LoggerUIService()), () -> {
                var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                try (Liquibase liquibase = new Liquibase(CHANGES, changes, database)) {
                    if (alone) {
                        liquibase.forceReleaseLocks();
                    }
                    liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                    liquibase.update("");
                }
            });
        } catch (Exception e) {
            throw new StorageException("The schema of the database cannot be brought up to date.", e);
        }
    }

    /** Makes everything that was committed outlive the process; PostgreSQL does so with each commit. */
    void checkpoint() {
        if (embedded) {
            jdbi.useHandle(handle -> handle.execute("CHECKPOINT SYNC"));
        }
    }

    /** The connections: in use, idle, the most there may be, and threads that wait for one. */
    public record Pool(int active, int idle, int most, int waiting) {

        static final Pool NONE = new Pool(0, 0, 0, 0);
    }

    Pool pool() {
        return source instanceof DataSourceProxy pool
                ? new Pool(pool.getActive(), pool.getIdle(), pool.getMaxActive(), pool.getWaitCount())
                : Pool.NONE;
    }

    @Override
    public void close() {
        try {
            source.stop();
        } catch (Exception e) {
            throw new StorageException("The pool of connections cannot be closed.", e);
        }
    }
}
