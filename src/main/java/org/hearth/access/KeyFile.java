package org.hearth.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The key file, lines of {@code name=value}: {@code current}, {@code seal.k1}, {@code audit}, {@code audit.k2}. It is
 * replaced as a whole, so that a reader and a power cut find the old one or the new one; the one before stands beside it.
 */
final class KeyFile {
    private static final String SEAL = "seal.";
    private static final String CURRENT = "current=";

    private final Path file;

    private KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    static KeyFile at(Path path) {
        KeyFile file = new KeyFile(path);
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(file.file.getParent());
                file.replace(List.of("current=k1", "seal.k1=" + random(), "audit=" + random()));
            }
            return file;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What the file holds, as it was at a moment. */
    record Kept(List<String> lines, FileTime changed) {
        String current() {
            return text("current");
        }

        /** The sealing keys' ids, in the order they were added. */
        Set<String> ids() {
            Set<String> ids = new LinkedHashSet<>();
            lines.stream()
                    .filter(line -> line.startsWith(SEAL) && line.indexOf('=') > 0)
                    .forEach(line -> ids.add(line.substring(SEAL.length(), line.indexOf('='))));
            return ids;
        }

        boolean has(String name) {
            return text(name) != null;
        }

        byte[] bytes(String name) {
            String text = text(name);
            return text == null ? null : Base64.getDecoder().decode(text);
        }

        private String text(String name) {
            return lines.stream()
                    .filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse(null);
        }

        List<String> withFresh() {
            int highest = ids().stream()
                    .filter(id -> id.matches("k\\d{1,6}"))
                    .mapToInt(id -> Integer.parseInt(id.substring(1)))
                    .max()
                    .orElse(0);
            String id = "k" + (highest + 1);
            return Stream.concat(lines.stream(), Stream.of(SEAL + id + "=" + random(), "audit." + id + "=" + random()))
                    .toList();
        }

        List<String> using(String id) {
            return Stream.concat(Stream.of(CURRENT + id), rest(line -> line.startsWith(CURRENT)))
                    .toList();
        }

        List<String> without(String id) {
            return rest(line -> line.startsWith(SEAL + id + "=")).toList();
        }

        private Stream<String> rest(Predicate<String> left) {
            return lines.stream().filter(left.negate());
        }
    }

    Kept read() {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            return new Kept(Files.readString(file).lines().map(String::strip).toList(), changed);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Whether the file is another than the one that was read; one that cannot be looked at for a moment is not. */
    boolean hasChanged(Kept kept) {
        try {
            return !Files.getLastModifiedTime(file).equals(kept.changed());
        } catch (IOException e) {
            return false;
        }
    }

    /** Changes what the file holds now, whoever wrote it, and answers what it holds then. */
    synchronized Kept write(Function<Kept, List<String>> change) {
        try {
            List<String> lines = change.apply(read());
            Path previous = previous();
            Files.deleteIfExists(previous);
            copyOwned(file, previous);
            replace(lines);
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException("the key file cannot be written", e);
        }
    }

    void forgetPrevious() {
        try {
            Files.deleteIfExists(previous());
        } catch (IOException e) {
            throw new UncheckedIOException("the key file's older copy cannot be removed: " + previous(), e);
        }
    }

    private Path previous() {
        return file.resolveSibling(file.getFileName() + ".previous");
    }

    private static void copyOwned(Path from, Path to) throws IOException {
        writeOwned(to, Files.readAllBytes(from));
    }

    private void replace(List<String> lines) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        writeOwned(fresh, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (isPosix()) {
            try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /** A file for its owner alone, on the disk before anything follows. */
    private static void writeOwned(Path path, byte[] bytes) throws IOException {
        if (isPosix()) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static String random() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static IllegalStateException unreadable(IOException e) {
        return new IllegalStateException("the key file cannot be read or made: check HEARTH_KEY_FILE", e);
    }
}
