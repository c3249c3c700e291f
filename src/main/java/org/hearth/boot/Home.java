package org.hearth.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders and files that are for the server's own user alone. */
final class Home {
    private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private Home() {}

    /** Makes a folder, mode 700, where there is none; one that stands keeps its mode. */
    static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder, FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException("HEARTH_HOME cannot be written: " + folder, e);
        }
    }

    /** The text of a file, which is made with mode 600 and {@code first} in it where there is none. */
    static String kept(Path file, String first) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, FILE);
                Files.writeString(file, first + "\n", StandardOpenOption.WRITE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("HEARTH_HOME cannot be written: " + file, e);
        }
    }
}
