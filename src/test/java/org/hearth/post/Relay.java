package org.hearth.post;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a sender and a mail server and does something, once, when so many bytes have gone through it. */
final class Relay implements AutoCloseable {
    private final ServerSocket socket;
    private final int server;
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    private volatile Runnable then = () -> {};

    Relay(int server) throws IOException {
        this.server = server;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::listen);
    }

    String url() {
        return "smtp://127.0.0.1:" + socket.getLocalPort();
    }

    /** Does {@code deed} when {@code bytes} more have gone through, in whichever direction. */
    void after(long bytes, Runnable deed) {
        then = deed;
        left.set(bytes);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket sender = socket.accept();
                Socket receiver = new Socket(InetAddress.getLoopbackAddress(), server);
                start(() -> pump(sender, receiver));
                start(() -> pump(receiver, sender));
            } catch (IOException e) {
                // the sender is gone, or the drill is over
            }
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] bytes = new byte[64];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                out.write(bytes, 0, read);
                long before = left.getAndAdd(-read);
                if (before > 0 && before <= read) {
                    then.run();
                }
            }
        } catch (IOException e) {
            // the other side is gone
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
