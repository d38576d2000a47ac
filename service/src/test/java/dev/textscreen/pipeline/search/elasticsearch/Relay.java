package dev.textscreen.pipeline.search.elasticsearch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server, and can be cut off or made to swallow what passes. */
public final class Relay implements Closeable {

    private final URI target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listening;
    private volatile boolean silent;

    public Relay(URI target) throws IOException {
        this.target = target;
        this.listening = listen(0);
        this.port = listening.getLocalPort();
        accept(listening);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 100, InetAddress.getLoopbackAddress());
    }

    /** Connections break, and new ones are refused. */
    public void cut() throws IOException {
        listening.close();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    public void mend() throws IOException {
        silent = false;
        listening = listen(port);
        accept(listening);
    }

    /** Connections stay open, and nothing passes any more. */
    public void fallSilent(boolean now) {
        silent = now;
    }

    private void accept(ServerSocket server) {
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket client = server.accept();
                    Socket there = new Socket(target.getHost(), target.getPort());
                    open.add(client);
                    open.add(there);
                    if (server.isClosed()) {
                        // accepted while the others were being cut
                        client.close();
                        there.close();
                    }
                    pump(client, there);
                    pump(there, client);
                } catch (IOException e) {
                    // cut, or nobody behind it
                }
            }
        });
    }

    private void pump(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from; to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                byte[] buffer = new byte[1 << 16];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (!silent) {
                        out.write(buffer, 0, read);
                        out.flush();
                    }
                }
            } catch (IOException e) {
                // cut
            }
        });
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
