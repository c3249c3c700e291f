package org.hearth.input;

import java.nio.charset.StandardCharsets;

/** Looks into a file's bytes without copying them. */
final class Bytes {
    private static final int BYTE = 0xFF;

    private Bytes() {}

    /** Where these Latin-1 characters stand next, from {@code from} on; -1 where they do not. */
    static int find(byte[] in, String what, int from) {
        byte[] sought = what.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = Math.max(0, from); i <= in.length - sought.length; i++) {
            if (stands(in, sought, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where they stand last; -1 where they do not. */
    static int findLast(byte[] in, String what) {
        byte[] sought = what.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = in.length - sought.length; i >= 0; i--) {
            if (stands(in, sought, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean begins(byte[] in, String what) {
        return stands(in, what, 0);
    }

    /** Whether these Latin-1 characters stand at that place. */
    static boolean stands(byte[] in, String what, int at) {
        byte[] sought = what.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0 && at + sought.length <= in.length && stands(in, sought, at);
    }

    private static boolean stands(byte[] in, byte[] sought, int at) {
        for (int i = 0; i < sought.length; i++) {
            if (in[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }

    /** The byte there, 0 to 255. */
    static int at(byte[] in, int place) {
        return in[place] & BYTE;
    }

    /** Two bytes, the high one first. */
    static int big16(byte[] in, int place) {
        return at(in, place) << 8 | at(in, place + 1);
    }

    /** Four bytes, the high one first; never negative. */
    static long big32(byte[] in, int place) {
        return (long) big16(in, place) << 16 | big16(in, place + 2);
    }

    /** Two bytes, the low one first. */
    static int little16(byte[] in, int place) {
        return at(in, place) | at(in, place + 1) << 8;
    }

    /** Four bytes, the low one first; never negative. */
    static long little32(byte[] in, int place) {
        return little16(in, place) | (long) little16(in, place + 2) << 16;
    }
}
