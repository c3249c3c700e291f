package org.hearth.growth;

/** Keys and people of a grown county: the same for the same seed, house, year and number, at every size. */
final class Names {
    private static final char[] LETTERS = "abcdefghjkmnpqrstvwxyz0123456789".toCharArray();
    private static final int LENGTH = 12;

    private final long seed;

    Names(long seed) {
        this.seed = seed;
    }

    /** A key of twelve letters and digits that is always the same for the same words. */
    String key(String... of) {
        long bits = mixed(seed);
        for (String each : of) {
            for (int i = 0; i < each.length(); i++) {
                bits = mixed(bits ^ each.charAt(i));
            }
            bits = mixed(bits + 1);
        }
        char[] key = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            key[i] = LETTERS[(int) (bits >>> 59)];
            bits = bits << 5 | bits >>> 59;
        }
        return new String(key);
    }

    private static long mixed(long bits) {
        long z = bits + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** A courthouse's key: the demo's own is the first. */
    static String house(int number) {
        return number == 0 ? "main" : "house-" + (number + 1);
    }
}
