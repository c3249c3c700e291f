package org.hearth.paper;

import java.io.IOException;
import java.io.Writer;

/** A text that refuses to grow past a bound. */
final class BoundedText extends Writer {
    private final StringBuilder text = new StringBuilder();
    private final int largest;

    BoundedText(int largest) {
        this.largest = largest;
    }

    @Override
    public void write(char[] from, int start, int length) throws IOException {
        if (text.length() + length > largest) {
            throw new IOException("larger than " + largest + " characters");
        }
        text.append(from, start, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
