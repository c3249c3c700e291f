package org.hearth.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A backup's sealed content: the database, the audit's roots, what has been sealed. Never a key, never a password. */
final class Parcel {
    private Parcel() {}

    /** What a parcel holds, and its hash. */
    record Packed(Contents contents, String sha256) {}

    /** Takes one entry of a parcel. */
    interface Taker {
        void take(String entry, InputStream content) throws IOException;
    }

    static Packed pack(Path file, Premises court, Path scratch) throws IOException, SQLException {
        MessageDigest digest = sha256();
        Contents contents;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            contents = pack(new DigestOutputStream(out, digest), court, scratch);
        }
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        return new Packed(contents, HexFormat.of().formatHex(digest.digest()));
    }

    /** The roots go first: the copy's chain then reaches at least as far. What has been sealed goes last. */
    private static Contents pack(OutputStream out, Premises court, Path scratch) throws IOException, SQLException {
        try (SealedOutput sealed = new SealedOutput(out, court.key());
                ZipOutputStream parcel = new ZipOutputStream(new BufferedOutputStream(sealed, Chunks.SIZE))) {
            put(parcel, court.home(), Premises.ROOTS);
            Contents contents = court.database().pack(parcel, scratch);
            put(parcel, court.home(), Premises.SEALINGS);
            return contents;
        }
    }

    private static void put(ZipOutputStream parcel, Path home, String name) throws IOException {
        Path file = home.resolve(name);
        if (Files.isRegularFile(file)) {
            parcel.putNextEntry(new ZipEntry(name));
            Files.copy(file, parcel);
            parcel.closeEntry();
        }
    }

    /** Hands each entry on, reads to the last byte, and answers the hash of all that was read. */
    static String unpack(Path file, Premises court, Taker taker) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                DigestInputStream read = new DigestInputStream(in, digest);
                SealedInput opened = new SealedInput(read, court.key());
                ZipInputStream parcel = new ZipInputStream(new BufferedInputStream(opened, Chunks.SIZE))) {
            for (ZipEntry entry = parcel.getNextEntry(); entry != null; entry = parcel.getNextEntry()) {
                taker.take(entry.getName(), parcel);
            }
            opened.transferTo(OutputStream.nullOutputStream());
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
