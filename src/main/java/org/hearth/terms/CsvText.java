package org.hearth.terms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that somebody's spreadsheet or an old system wrote.
 *
 * @param text without a byte order mark
 * @param charset the name of what it was written in: {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE} or
 *     {@code windows-1252}
 */
public record CsvText(String text, String charset) {
    private static final int SAMPLE = 512;

    /** Reads a file by its byte order mark; without one as UTF-8 where it is that, else as what Windows writes. */
    public static CsvText of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return of(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return of(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return of(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int zeros = zeros(bytes, 1);
        if (zeros > 0 && zeros * 3 > Math.min(bytes.length, SAMPLE)) {
            return of(bytes, 0, StandardCharsets.UTF_16LE);
        }
        int first = zeros(bytes, 0);
        if (first > 0 && first * 3 > Math.min(bytes.length, SAMPLE)) {
            return of(bytes, 0, StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new CsvText(text, StandardCharsets.UTF_8.name());
        } catch (CharacterCodingException e) {
            return of(bytes, 0, Charset.forName("windows-1252"));
        }
    }

    /** True where nothing in the file said how it is written, so that a reader should look at its accents. */
    public boolean guessed() {
        return charset.startsWith("windows");
    }

    private static CsvText of(byte[] bytes, int from, Charset charset) {
        return new CsvText(new String(bytes, from, bytes.length - from, charset), charset.name());
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Every other byte of plain text in UTF-16 is zero. */
    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
