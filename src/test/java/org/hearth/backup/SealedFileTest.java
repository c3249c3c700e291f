package org.hearth.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTest {
    private static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "AES");
    private static final int HEAD = Chunks.MARK.length + Chunks.SALT;
    private static final int CHUNK = Chunks.SIZE + Chunks.TAG;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Chunks.SIZE - 1, Chunks.SIZE, Chunks.SIZE + 1, 3 * Chunks.SIZE, 200_001})
    void whatIsSealedOpensToTheSame(int length) throws IOException {
        byte[] plain = bytes(length);
        assertArrayEquals(plain, opened(sealed(plain), KEY));
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        byte[] other = new byte[32];
        other[0] = 1;
        byte[] sealed = sealed(bytes(10));
        assertThrows(IOException.class, () -> opened(sealed, new SecretKeySpec(other, "AES")));
    }

    @Test
    void anEndThatIsCutOffIsFoundEvenBetweenTwoChunks() throws IOException {
        byte[] sealed = sealed(bytes(3 * Chunks.SIZE));
        for (int length : new int[] {0, 5, HEAD, HEAD + 7, HEAD + CHUNK, HEAD + 2 * CHUNK, sealed.length - 1}) {
            assertThrows(IOException.class, () -> opened(Arrays.copyOf(sealed, length), KEY), "cut at " + length);
        }
    }

    @Test
    void exchangedChunksAreFound() throws IOException {
        byte[] sealed = sealed(bytes(3 * Chunks.SIZE));
        byte[] exchanged = ByteBuffer.allocate(sealed.length)
                .put(sealed, 0, HEAD)
                .put(sealed, HEAD + CHUNK, CHUNK)
                .put(sealed, HEAD, CHUNK)
                .put(sealed, HEAD + 2 * CHUNK, sealed.length - HEAD - 2 * CHUNK)
                .array();
        assertThrows(IOException.class, () -> opened(exchanged, KEY));
    }

    @Test
    void eachAlteredByteIsFound() throws IOException {
        byte[] sealed = sealed(bytes(50));
        for (int at = 0; at < sealed.length; at++) {
            byte[] altered = sealed.clone();
            altered[at] ^= 1;
            assertThrows(IOException.class, () -> opened(altered, KEY), "byte " + at);
        }
    }

    @Test
    void theSameIsNeverSealedTheSameTwice() throws IOException {
        assertEquals(false, Arrays.equals(sealed(bytes(50)), sealed(bytes(50))));
    }

    private static byte[] bytes(int length) {
        byte[] plain = new byte[length];
        new Random(length).nextBytes(plain);
        return plain;
    }

    private static byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealedOutput sealing = new SealedOutput(out, KEY)) {
            sealing.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] opened(byte[] sealed, SecretKeySpec key) throws IOException {
        try (SealedInput opening = new SealedInput(new ByteArrayInputStream(sealed), key)) {
            return opening.readAllBytes();
        }
    }
}
