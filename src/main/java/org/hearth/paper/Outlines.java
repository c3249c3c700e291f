package org.hearth.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of a typeface as outlines. */
final class Outlines {
    private final TrueTypeFont font;
    private final CmapLookup letters;

    /** Reads a TrueType file. */
    Outlines(byte[] file) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            letters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new IllegalStateException("a typeface of this build cannot be read", e);
        }
    }

    /** A line of text from 0, 0 to the right, its letters upright for y that grows downwards. */
    synchronized Path2D of(String text, double size) {
        Path2D line = new Path2D.Double();
        double x = 0;
        for (int letter : text.codePoints().toArray()) {
            GlyphData glyph = glyph(letter);
            if (glyph != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
                place.scale(scale(size), -scale(size));
                line.append(glyph.getPath().createTransformedShape(place), false);
            }
            x += advance(letter) * scale(size);
        }
        return line;
    }

    /** How wide a line of text is. */
    synchronized double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * scale(size);
    }

    private GlyphData glyph(int letter) {
        try {
            return font.getGlyph().getGlyph(letters.getGlyphId(letter));
        } catch (IOException e) {
            throw new IllegalStateException("a typeface of this build cannot be read", e);
        }
    }

    private double advance(int letter) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(letter));
        } catch (IOException e) {
            throw new IllegalStateException("a typeface of this build cannot be read", e);
        }
    }

    private double scale(double size) {
        try {
            return size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new IllegalStateException("a typeface of this build cannot be read", e);
        }
    }
}
