package org.hearth.access;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of sealed texts and of the audit, from a file outside the database and in no backup. Each sealing key has an
 * id, so that texts sealed under an older one still open.
 */
public final class Keys {
    private static final String SEAL = "seal.";

    private final Properties keys;

    private Keys(Properties keys) {
        this.keys = keys;
    }

    /** Reads the key file, or makes it with fresh keys, readable by its owner alone. */
    public static Keys at(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            Properties keys = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                keys.load(reader);
            }
            return new Keys(keys);
        } catch (IOException e) {
            throw new IllegalStateException("the key file cannot be read or made: check HEARTH_KEY_FILE", e);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, "current=k1\nseal.k1=" + random() + "\naudit=" + random() + "\n");
    }

    private static String random() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    String current() {
        return keys.getProperty("current");
    }

    SecretKeySpec seal(String id) {
        return key(SEAL + id, "AES");
    }

    SecretKeySpec audit() {
        return key("audit", "HmacSHA256");
    }

    /** A key for one purpose, made from the audit's, so that it stands in no file of its own; another file's differs. */
    public SecretKeySpec derived(String purpose) {
        byte[] made = Base64.getUrlDecoder().decode(Mac.of(audit(), "derived", purpose));
        return new SecretKeySpec(made, "AES");
    }

    /** The ids of the keys under which texts may be sealed. */
    public Set<String> sealIds() {
        return keys.stringPropertyNames().stream()
                .filter(name -> name.startsWith(SEAL))
                .map(name -> name.substring(SEAL.length()))
                .collect(Collectors.toSet());
    }

    private SecretKeySpec key(String name, String algorithm) {
        String text = keys.getProperty(name);
        if (text == null) {
            throw new IllegalStateException("the key file holds no key named " + name);
        }
        return new SecretKeySpec(Base64.getDecoder().decode(text), algorithm);
    }
}
