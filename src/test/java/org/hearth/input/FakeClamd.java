package org.hearth.input;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A scanner on loopback that speaks {@code INSTREAM} and finds what holds the word VIRUS. */
final class FakeClamd implements AutoCloseable {
    private final ServerSocket server;
    private final AtomicInteger read = new AtomicInteger();

    FakeClamd() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Bytes it was given in its last scan. */
    int read() {
        return read.get();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        StringBuilder text = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            text.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        read.set(text.length());
        String found = text.indexOf("VIRUS") >= 0 ? "stream: Test-Signature FOUND\0" : "stream: OK\0";
        String reply = command.equals("zINSTREAM\0") ? found : "UNKNOWN COMMAND\0";
        socket.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
