package org.hearth.access;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of sealed texts and of the audit, from a file outside the database and in no backup. Each has an id, so that
 * texts sealed and lines written under an older one can still be read; one id names a sealing key and an audit key. The
 * file may change while the court works: it is read anew when it does, and when an id is met that it did not hold.
 */
public final class Keys {
    private final KeyFile file;
    private volatile KeyFile.Kept kept;

    private Keys(KeyFile file) {
        this.file = file;
        this.kept = file.read();
    }

    /** Reads the key file, or makes it with fresh keys, readable by its owner alone. */
    public static Keys at(Path file) {
        return new Keys(KeyFile.at(file));
    }

    /** Reads the file again if it has changed. */
    void refresh() {
        if (file.hasChanged(kept)) {
            kept = file.read();
        }
    }

    /** The id of the key that texts are sealed under from now on. */
    String current() {
        return kept.current();
    }

    /** The ids of all sealing keys the file holds. */
    Set<String> ids() {
        return kept.ids();
    }

    SecretKeySpec seal(String id) {
        return key("seal." + id, "AES");
    }

    /** The id of the audit's key for new lines; null for the first, which has none. */
    String auditId() {
        KeyFile.Kept now = kept;
        return now.has("audit." + now.current()) ? now.current() : null;
    }

    /** The audit's key; the first where {@code id} is null. */
    SecretKeySpec audit(String id) {
        return key(id == null ? "audit" : "audit." + id, "HmacSHA256");
    }

    /** Whether the file holds the audit's key of that id. */
    boolean hasAudit(String id) {
        String name = id == null ? "audit" : "audit." + id;
        if (!kept.has(name)) {
            refresh();
        }
        return kept.has(name);
    }

    /** A mark that tells two keys of one id apart and leads to neither. */
    String fingerprint(String id) {
        String seal = Mac.of(key("seal." + id, "HmacSHA256"), "fingerprint");
        String audit = hasAudit(id) ? Mac.of(audit(id), "fingerprint") : "";
        return Mac.of(seal, audit).substring(0, 8);
    }

    /** Adds a fresh key and answers its id; it is not used yet. */
    String add() {
        kept = file.write(KeyFile.Kept::withFresh);
        List<String> ids = List.copyOf(kept.ids());
        return ids.get(ids.size() - 1);
    }

    /** Uses a key that the file holds from now on. */
    void use(String id) {
        kept = file.write(now -> now.using(id));
    }

    /** Takes a sealing key out, with the file before the last change; the audit's keys stay, because its old lines do. */
    void takeOut(String id) {
        kept = file.write(now -> now.without(id));
        file.forgetPrevious();
    }

    /** A key for one purpose, made from the audit's, so that it stands in no file of its own; another file's differs. */
    public SecretKeySpec derived(String purpose) {
        byte[] made = Base64.getUrlDecoder().decode(Mac.of(audit(null), "derived", purpose));
        return new SecretKeySpec(made, "AES");
    }

    /** The ids of the keys under which texts may be sealed. */
    public Set<String> sealIds() {
        return Set.copyOf(kept.ids());
    }

    private SecretKeySpec key(String name, String algorithm) {
        if (!kept.has(name)) {
            kept = file.read();
        }
        byte[] bytes = kept.bytes(name);
        if (bytes == null) {
            throw new IllegalStateException("the key file holds no key named " + name
                    + ": copy the key file of the server that made it over HEARTH_KEY_FILE of this one");
        }
        return new SecretKeySpec(bytes, algorithm);
    }
}
