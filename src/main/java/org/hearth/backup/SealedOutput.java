package org.hearth.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.SecretKey;

/** Seals what is written to it, chunk by chunk; only a closed one is whole. */
final class SealedOutput extends OutputStream {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final OutputStream out;
    private final Chunks chunks;
    private final byte[] waiting = new byte[Chunks.SIZE];
    private int filled;
    private boolean closed;

    SealedOutput(OutputStream out, SecretKey key) throws IOException {
        byte[] salt = new byte[Chunks.SALT];
        RANDOM.nextBytes(salt);
        this.out = out;
        out.write(Chunks.MARK);
        out.write(salt);
        try {
            this.chunks = new Chunks(key, salt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java seals nothing", e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            if (filled == waiting.length) {
                chunk(false);
            }
            int step = Math.min(left, waiting.length - filled);
            System.arraycopy(bytes, at, waiting, filled, step);
            filled += step;
            at += step;
            left -= step;
        }
    }

    private void chunk(boolean last) throws IOException {
        try {
            out.write(chunks.seal(waiting, filled, last));
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java seals nothing", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            chunk(true);
            out.close();
        }
    }
}
