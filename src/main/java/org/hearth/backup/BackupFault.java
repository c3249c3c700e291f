package org.hearth.backup;

import org.hearth.terms.Words;

/** A backup or a restore that cannot go on, said so that it can be mended. */
public final class BackupFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    /**
     * @param key what follows {@code backup.fault.} in the messages
     * @param args what its places take: paths, sizes, never a row's content
     */
    public BackupFault(String key, Object... args) {
        this(key, null, args);
    }

    BackupFault(String key, Throwable cause, Object... args) {
        super("backup." + key, cause);
        this.key = key;
        this.args = args.clone();
    }

    /** What is wrong, as the messages have it. */
    public String key() {
        return key;
    }

    /** One line for a person: what is wrong and what to do. */
    public String say() {
        return Words.ENGLISH.say("backup.fault." + key, args);
    }
}
