package dev.textscreen.cli;

import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sun.misc.Signal;

/**
 * What the process does when it is told to end: the server stops and what it keeps is put away first, and only then the JVM ends, whose
 * hooks run all at once, H2's own among them, which closes the database. The JDK has no other way to choose the status, and every JDK has
 * this one.
 */
final class Termination {

    private static final Logger LOG = LoggerFactory.getLogger(Termination.class);

    private Termination() {
    }

    /** From now on SIGTERM ends the process in order and with 0; by itself the JVM would say 143, which reads like a failure. */
    static void isNoFailure() {
        Signal.handle(new Signal("TERM"), signal -> System.exit(0));
    }

    /** The same, once there is a server to stop. */
    static void stops(Server server) {
        Signal.handle(new Signal("TERM"), signal -> {
            try {
                server.stop();
            } catch (Exception e) {
                LOG.warn("Not everything stopped in order: {}", e.getClass().getName());
            }
            System.exit(0);
        });
    }
}
