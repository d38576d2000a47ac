package dev.textscreen.resources.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;

/**
 * Cuts off connections on which the head of a request does not come to its end: the time that a connection may idle begins anew with each byte,
 * so that a byte now and then would hold it for hours. Looks at all connections each time that it runs. Thread-safe.
 */
public final class SlowHeads implements Connection.Listener, Runnable {

    private final Map<Connection, Seen> connections = new ConcurrentHashMap<>();
    private final long patience;
    private final long longestHead;

    /**
     * @param patience how long a head may take; a look more, where it began just after one
     * @param longestHead in bytes; where more came, it is no head that is waited for
     */
    public SlowHeads(Duration patience, long longestHead) {
        this.patience = patience.toNanos();
        this.longestHead = longestHead;
    }

    /** What had come over a connection when the last head was whole, or nothing had come of the next. */
    private record Seen(long bytes, long requests, long nanos) {

        static Seen of(Connection connection) {
            return new Seen(connection.getBytesIn(), connection.getMessagesIn(), System.nanoTime());
        }
    }

    @Override
    public void onOpened(Connection connection) {
        connections.put(connection, Seen.of(connection));
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    @Override
    public void run() {
        connections.forEach(this::look);
    }

    private void look(Connection connection, Seen seen) {
        long came = connection.getBytesIn() - seen.bytes();
        boolean answering = connection.getMessagesIn() > connection.getMessagesOut();
        if (answering || connection.getMessagesIn() > seen.requests() || came == 0 || came > longestHead) {
            connections.replace(connection, seen, Seen.of(connection));
        } else if (System.nanoTime() - seen.nanos() > patience) {
            connection.getEndPoint().close();
        }
    }
}
