package org.hearth.paper;

import java.io.IOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.PrimitiveIterator;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.w3c.dom.traversal.DocumentTraversal;
import org.w3c.dom.traversal.NodeFilter;
import org.w3c.dom.traversal.NodeIterator;

/**
 * What our typefaces can show. A sign that none of them holds is named in brackets, as {@code [grinning face]} or {@code
 * [U+0E01]}: never an empty box, never left out.
 */
final class Legible {
    private static final int LAST = 0x10FFFF;
    private static final int LONGEST = 400;

    private final BitSet shown = new BitSet();

    Legible(List<byte[]> typefaces) {
        typefaces.forEach(this::take);
    }

    private void take(byte[] typeface) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(typeface))) {
            for (CmapSubtable table : font.getCmap().getCmaps()) {
                if (table.getPlatformId() == 3 || table.getPlatformId() == 0) {
                    for (int letter = ' '; letter <= LAST; letter++) {
                        if (table.getGlyphId(letter) > 0) {
                            shown.set(letter);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("a typeface of this build cannot be read", e);
        }
    }

    /**
     * Rewrites every text of the document that holds something else than plain letters, and cuts long ones at a blank: the
     * time in which lines are found grows with the square of a text's length.
     */
    void write(Document document) {
        NodeIterator texts = ((DocumentTraversal) document)
                .createNodeIterator(document.getDocumentElement(), NodeFilter.SHOW_TEXT, null, false);
        for (Node each = texts.nextNode(); each != null; each = texts.nextNode()) {
            Text text = (Text) each;
            if (text.getData().chars().anyMatch(letter -> letter > '~')) {
                text.setData(write(text.getData()));
            }
            int blank = text.getData().indexOf(' ', LONGEST);
            if (blank > 0) {
                text.splitText(blank);
            }
        }
    }

    /** The text with letters and their accents as one sign, and with names for what cannot be shown. */
    String write(String text) {
        StringBuilder written = new StringBuilder();
        PrimitiveIterator.OfInt letters =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().iterator();
        while (letters.hasNext()) {
            int letter = letters.nextInt();
            if (letter <= ' ' || shown.get(letter)) {
                written.appendCodePoint(letter);
            } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                written.append(' ');
            } else if (!isSilent(letter)) {
                written.append(parted(letter));
            }
        }
        return written.toString();
    }

    /** A letter and its accents one by one where the typefaces hold these; else its name. */
    private String parted(int letter) {
        String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        return parts.codePoints().allMatch(shown::get) ? parts : named(letter);
    }

    /** Joiners, marks of direction, variants: they change how others look and show nothing of their own. */
    private static boolean isSilent(int letter) {
        int type = Character.getType(letter);
        boolean variant = letter >= 0xFE00 && letter <= 0xFE0F;
        return type == Character.FORMAT || type == Character.CONTROL || variant;
    }

    private static String named(int letter) {
        String name = Character.getType(letter) == Character.OTHER_SYMBOL ? Character.getName(letter) : null;
        return name == null
                ? String.format(Locale.ROOT, "[U+%04X]", letter)
                : "[" + name.toLowerCase(Locale.ROOT) + "]";
    }
}
