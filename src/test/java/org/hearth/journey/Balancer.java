package org.hearth.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a balancer with sticky sessions is to one browser: it leads to one node, and when that one is gone to the next,
 * where it stays. It moves bytes and reads none.
 */
final class Balancer implements AutoCloseable {
    private final List<URI> nodes;
    private final AtomicInteger sticksTo = new AtomicInteger();
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "balancer");
        thread.setDaemon(true);
        return thread;
    });

    /** Leads to the first of these addresses that answers. */
    Balancer(String... nodes) {
        this.nodes = List.of(nodes).stream().map(URI::create).toList();
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::greet);
    }

    /** Where the browser goes, without a slash at its end. */
    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    private void greet() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                threads.execute(() -> lead(browser));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void lead(Socket browser) {
        try (browser;
                Socket node = node()) {
            threads.execute(() -> pour(browser, node));
            pour(node, browser);
        } catch (IOException none) {
            // the browser finds its connection closed, as behind a real one
        }
    }

    private Socket node() throws IOException {
        for (int tried = 0; tried < nodes.size(); tried++) {
            URI node = nodes.get(sticksTo.get());
            try {
                return new Socket(node.getHost(), node.getPort());
            } catch (IOException gone) {
                sticksTo.updateAndGet(at -> (at + 1) % nodes.size());
            }
        }
        throw new IOException("no node answers");
    }

    private static void pour(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            shut(from);
            shut(to);
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
