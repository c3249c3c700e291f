package org.hearth.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** Opens what {@link SealedOutput} sealed; a wrong key, an altered byte, a lost end are each an {@link IOException}. */
final class SealedInput extends InputStream {
    private final PushbackInputStream in;
    private final Chunks chunks;
    private byte[] opened = new byte[0];
    private int at;
    private boolean ended;

    SealedInput(InputStream in, SecretKey key) throws IOException {
        this.in = new PushbackInputStream(in, 1);
        if (!Arrays.equals(in.readNBytes(Chunks.MARK.length), Chunks.MARK)) {
            throw new IOException("no sealed backup");
        }
        try {
            this.chunks = new Chunks(key, in.readNBytes(Chunks.SALT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java opens nothing", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (at == opened.length) {
            if (ended) {
                return -1;
            }
            next();
        }
        int step = Math.min(length, opened.length - at);
        System.arraycopy(opened, at, into, from, step);
        at += step;
        return step;
    }

    /** The last chunk is sealed as such, so that a file that ends before it does not open. */
    private void next() throws IOException {
        byte[] sealed = in.readNBytes(Chunks.SIZE + Chunks.TAG);
        if (sealed.length < Chunks.TAG) {
            throw new IOException("the sealed backup is cut off");
        }
        int beyond = in.read();
        ended = beyond < 0;
        if (!ended) {
            in.unread(beyond);
        }
        try {
            opened = chunks.open(sealed, sealed.length, ended);
            at = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException("the sealed backup does not open", e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
