package org.hearth.input;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.terms.Problem;

/**
 * Has a file read by the court's virus scanner, where it has one: clamd's {@code INSTREAM} over TCP.
 *
 * <p>Source: clamd(8), Commands.
 */
public final class VirusScan {
    /** What is known of a file. */
    public enum Said {
        /** The court has no scanner. */
        NOT_SCANNED,
        CLEAN;

        /** The key of its words in the message files. */
        public String key() {
            return "attachment.scan." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int CONNECTING = 2_000;
    private static final int READING = 20_000;
    private static final int CHUNK = 64 << 10;
    private static final int LONGEST_REPLY = 4_096;

    private final Supplier<Optional<String>> address;

    private VirusScan(Supplier<Optional<String>> address) {
        this.address = address;
    }

    /** A scanner at {@code host:port}; files go unscanned while there is no address. */
    public static VirusScan at(Supplier<Optional<String>> address) {
        return new VirusScan(address);
    }

    /**
     * What the scanner says.
     *
     * @throws Problem bad input on {@code file} where it finds something; unmet rule {@code scanner-away} where there is
     *     one and it gives no answer
     */
    Said check(byte[] file) {
        Optional<String> scanner = address.get();
        if (scanner.isEmpty()) {
            return Said.NOT_SCANNED;
        }
        String reply = reply(scanner.get(), file);
        if (reply.endsWith("FOUND")) {
            throw Problem.badInput("file", "problem.attachment-infected");
        }
        if (!reply.endsWith("OK")) {
            throw Problem.unmetRule("scanner-away");
        }
        return Said.CLEAN;
    }

    private static String reply(String scanner, byte[] file) {
        int colon = scanner.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            int port = Integer.parseInt(scanner.substring(colon + 1));
            socket.connect(new InetSocketAddress(scanner.substring(0, Math.max(0, colon)), port), CONNECTING);
            socket.setSoTimeout(READING);
            send(new DataOutputStream(socket.getOutputStream()), file);
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(LONGEST_REPLY), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.unmetRule("scanner-away");
        }
    }

    private static void send(DataOutputStream out, byte[] file) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int at = 0; at < file.length; at += CHUNK) {
            int length = Math.min(CHUNK, file.length - at);
            out.writeInt(length);
            out.write(file, at, length);
        }
        out.writeInt(0);
        out.flush();
    }
}
