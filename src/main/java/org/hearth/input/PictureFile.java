package org.hearth.input;

import java.util.zip.CRC32;

/**
 * Whether bytes are one whole picture and nothing behind it. The pixels are not decoded.
 *
 * <p>Source: PNG (W3C, third edition) 5; JPEG (ITU T.81) annex B.
 */
final class PictureFile {
    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final int CHUNK_HEAD = 8;
    private static final int CHUNK = 12;
    private static final int MARK = 0xFF;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private PictureFile() {}

    static boolean beginsPng(byte[] file) {
        return Bytes.begins(file, PNG);
    }

    static boolean beginsJpeg(byte[] file) {
        return Bytes.begins(file, "\u00ff\u00d8\u00ff");
    }

    /** True where every chunk is whole by its checksum, the first is the header and the last the end. */
    static boolean isWholePng(byte[] file) {
        int at = PNG.length();
        if (!Bytes.stands(file, "IHDR", at + 4)) {
            return false;
        }
        while (at + CHUNK <= file.length) {
            long length = Bytes.big32(file, at);
            if (length > file.length - at - CHUNK || !isSound(file, at, (int) length)) {
                return false;
            }
            int next = at + CHUNK + (int) length;
            if (Bytes.stands(file, "IEND", at + 4)) {
                return next == file.length;
            }
            at = next;
        }
        return false;
    }

    private static boolean isSound(byte[] file, int at, int length) {
        CRC32 sum = new CRC32();
        sum.update(file, at + 4, length + 4);
        return sum.getValue() == Bytes.big32(file, at + CHUNK_HEAD + length);
    }

    /** True where its segments follow one another to the end of the image, which is the end of the file. */
    static boolean isWholeJpeg(byte[] file) {
        int at = 2;
        boolean scanned = false;
        while (at + 1 < file.length && Bytes.at(file, at) == MARK) {
            int marker = Bytes.at(file, at + 1);
            if (marker == END_OF_IMAGE) {
                return scanned && at + 2 == file.length;
            }
            if (marker == MARK) {
                at++;
                continue;
            }
            if (at + 4 > file.length || Bytes.big16(file, at + 2) < 2) {
                return false;
            }
            at += 2 + Bytes.big16(file, at + 2);
            if (marker == START_OF_SCAN) {
                scanned = true;
                at = afterScan(file, at);
            }
        }
        return false;
    }

    /** Where the coded picture ends: at the next marker that is neither a stuffed byte nor a restart. */
    private static int afterScan(byte[] file, int from) {
        for (int at = from; at + 1 < file.length; at++) {
            int next = Bytes.at(file, at + 1);
            boolean coded = Bytes.at(file, at) != MARK || next == 0 || next >= 0xD0 && next <= 0xD7 || next == MARK;
            if (!coded) {
                return at;
            }
        }
        return file.length;
    }
}
