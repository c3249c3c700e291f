package org.hearth.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself, beside its sealed content; a MAC under the court's key stands in a file of its own, over
 * the manifest's very bytes.
 *
 * @param made when the copy was begun
 * @param why {@code night}, {@code asked}, {@code upgrade}
 * @param database {@code derby} or {@code postgres}
 * @param keys the ids of the keys of sealed texts that the court had then; a restore needs each
 * @param sha256 of the sealed content, in hexadecimal
 */
record Manifest(
        Instant made, String why, String database, Contents contents, Set<String> keys, long size, String sha256) {
    static final String FILE = "manifest.json";
    static final String MAC = "manifest.mac";
    static final String CONTENT = "content.sealed";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Manifest {
        keys = new TreeSet<>(keys);
    }

    void write(Path folder, SecretKey key) throws IOException {
        byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        Files.write(folder.resolve(FILE), bytes);
        Files.writeString(folder.resolve(MAC), mac(bytes, key));
    }

    /**
     * Reads a backup's manifest.
     *
     * @throws BackupFault when there is none, or it was sealed under another key, or altered
     */
    static Manifest read(Path folder, SecretKey key) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
            byte[] kept = Files.readString(folder.resolve(MAC)).strip().getBytes();
            if (!MessageDigest.isEqual(kept, mac(bytes, key).getBytes())) {
                throw new BackupFault("other-key", folder);
            }
            return JSON.readValue(bytes, Manifest.class);
        } catch (IOException | JacksonException e) {
            throw new BackupFault("no-backup", e, folder);
        }
    }

    /** The backup's manifest as it stands, unproved: for a list. */
    static Manifest unproved(Path folder) throws IOException {
        try {
            return JSON.readValue(Files.readAllBytes(folder.resolve(FILE)), Manifest.class);
        } catch (JacksonException e) {
            throw new IOException("no manifest", e);
        }
    }

    private static String mac(byte[] bytes, SecretKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update("manifest".getBytes());
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing from this Java", e);
        }
    }
}
