package org.hearth.paper;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hearth.terms.Problem;
import org.hearth.terms.TemplateFault;

/**
 * Tries a template before a court puts it to use: in a process of its own that has little memory and few seconds and is
 * ended when it takes more, so that no template can take the server down; it is told none of the server's settings. What
 * can be seen without filling it is refused before.
 */
public final class Trial {
    private static final int SIDE_BY_SIDE = 2;
    private static final int SECONDS = 30;
    private static final int WAIT_SECONDS = 40;
    /** In bytes: no demo paper comes near. */
    private static final int LARGEST = 20 * 1024 * 1024;

    private final Semaphore places = new Semaphore(SIDE_BY_SIDE, true);
    private final int seconds;

    /** With the time that a preview may take. */
    public Trial() {
        this(SECONDS);
    }

    Trial(int seconds) {
        this.seconds = seconds;
    }

    /**
     * The paper with ordinary invented data, after it has been set with empty and extreme data too.
     *
     * @param paper the paper's name
     * @param text the template
     * @throws TemplateFault naming line and reason where it cannot be used
     * @throws Problem too many, where others are being tried and it has waited long
     */
    public byte[] pdf(String paper, String text) {
        Markup.check(Papers.file(paper), text);
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.of(Problem.Kind.TOO_MANY, "papers-busy");
            }
            try {
                return tried(paper, text);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(Problem.Kind.TOO_MANY, "papers-busy");
        } catch (IOException e) {
            throw new TemplateFault(Papers.file(paper), 0, "needs more time or memory than a paper may; shorten it");
        }
    }

    private byte[] tried(String paper, String text) throws IOException, InterruptedException {
        Path given = Files.createTempFile("paper", ".html");
        Path made = Files.createTempFile("paper", ".pdf");
        try {
            Files.writeString(given, text, StandardCharsets.UTF_8);
            ProcessBuilder builder = new ProcessBuilder(command(paper))
                    .redirectInput(given.toFile())
                    .redirectOutput(made.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            Process process = builder.start();
            try {
                if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                    throw new IOException("took too long");
                }
            } finally {
                process.destroyForcibly();
            }
            return answer(paper, made);
        } finally {
            Files.deleteIfExists(given);
            Files.deleteIfExists(made);
        }
    }

    private static byte[] answer(String paper, Path made) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(made)))) {
            int line = in.readInt();
            if (line >= 0) {
                throw new TemplateFault(Papers.file(paper), line, in.readUTF());
            }
            return in.readNBytes(LARGEST);
        }
    }

    private static List<String> command(String paper) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=96m",
                "-Djava.awt.headless=true",
                "-cp",
                classes(),
                Trial.class.getName(),
                paper);
    }

    /** Where this code and what it needs lie: in a web application beside each other, else on the class path. */
    private static String classes() throws IOException {
        try {
            Path own = Path.of(Trial.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path each = own; each != null; each = each.getParent()) {
                if (each.endsWith("WEB-INF")) {
                    return each.resolve("classes") + File.pathSeparator + each.resolve("lib/*");
                }
            }
            return System.getProperty("java.class.path");
        } catch (URISyntaxException e) {
            throw new IOException("this code has no path", e);
        }
    }

    /**
     * The process: reads the template, sets it with each kind of data and answers the ordinary paper behind a number below
     * 0, or the line at fault and the reason.
     *
     * @param asked the paper's name
     */
    public static void main(String[] asked) throws IOException {
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        DataOutputStream out = new DataOutputStream(System.out);
        System.setOut(System.err);
        try {
            byte[] pdf = all(asked[0], text);
            out.writeInt(-1);
            out.write(pdf);
        } catch (TemplateFault fault) {
            out.writeInt(fault.line());
            out.writeUTF(fault.mend());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            out.writeInt(0);
            out.writeUTF("cannot be set as a paper; make it shorter and simpler");
        }
        out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static byte[] all(String paper, String text) {
        Papers one = Papers.of(paper, text);
        byte[] ordinary = null;
        for (Samples.Kind kind : Samples.Kind.values()) {
            byte[] pdf = one.pdf(paper, Samples.of(paper, kind));
            ordinary = kind == Samples.Kind.ORDINARY ? pdf : ordinary;
        }
        return ordinary;
    }
}
