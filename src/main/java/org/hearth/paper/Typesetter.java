package org.hearth.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.hearth.terms.TemplateFault;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Sets filled markup as a tagged PDF with our own embedded typefaces; it fetches nothing from anywhere. */
final class Typesetter {
    private static final String SANS = "Source Sans 3";
    private static final String SERIF = "Source Serif 4";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Set<FSFontUseCase> WHERE_OTHERS_FAIL = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);

    private final byte[] sans = font("SourceSans3-Regular");
    private final byte[] sansBold = font("SourceSans3-Bold");
    private final byte[] serif = font("SourceSerif4-Regular");
    private final byte[] serifItalic = font("SourceSerif4-Italic");
    /** For names and words in other scripts, in the order in which they are asked. */
    private final List<byte[]> others = List.of(
            sans,
            font("NotoSansArabic-Regular"),
            font("NotoSansHebrew-Regular"),
            font("NotoSansArmenian-Regular"),
            font("DroidSansFallback"));

    private final Legible legible =
            new Legible(Stream.concat(Stream.of(sans), others.stream()).toList());
    /** How high and deep each typeface is: kept, so that a paper reads only the typefaces whose letters it shows. */
    private final FSCacheEx<String, FSCacheValue> measures = new FSDefaultCacheStore();

    private final Outlines outlines = new Outlines(sans);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Typesetter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * The paper. Tables repeat their head on each page where the renderer can: at some page breaks it fails over a repeated
     * head, and then the paper is set without.
     *
     * @throws TemplateFault where it cannot be set at all
     */
    byte[] set(String file, String markup) {
        try {
            return once(file, markup);
        } catch (NullPointerException e) {
            return setPlain(file, markup.replace("-fs-table-paginate: paginate", ""));
        }
    }

    private byte[] setPlain(String file, String markup) {
        try {
            return once(file, markup);
        } catch (NullPointerException | IndexOutOfBoundsException e) {
            throw new TemplateFault(file, 0, "cannot be set as a paper; lay out its tables and lists more simply");
        }
    }

    private byte[] once(String file, String markup) {
        Document document = Xhtml.parse(file, new InputSource(new StringReader(markup)));
        legible.write(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .toStream(out)
                .withProducer("Hearth")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .useUnicodeBidiSplitter(RightToLeft.Runs::new)
                .useUnicodeBidiReorderer(new RightToLeft())
                .defaultTextDirection(TextDirection.LTR)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, measures)
                .useSVGDrawer(new PaperPictures(outlines));
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts(builder);
        try {
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new TemplateFault(file, 0, "cannot be set as a paper");
        }
    }

    private void fonts(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(sans), SANS, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(sansBold), SANS, BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(serif), SERIF, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(serifItalic), SERIF, REGULAR, FontStyle.ITALIC, true);
        for (int i = 0; i < others.size(); i++) {
            byte[] other = others.get(i);
            builder.useFont(
                    () -> new ByteArrayInputStream(other),
                    "Other " + i,
                    REGULAR,
                    FontStyle.NORMAL,
                    true,
                    WHERE_OTHERS_FAIL);
        }
    }

    private static byte[] font(String name) {
        try (InputStream in = Typesetter.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return withoutLigatures(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("the typeface " + name + " is missing from this build", e);
        }
    }

    /**
     * Hides the table of ligatures under a name that nobody asks for: looking for them anew in every line takes longer than
     * all else, and a search in a paper finds {@code fi} better as two letters.
     */
    private static byte[] withoutLigatures(byte[] typeface) {
        int tables = (typeface[4] & 0xFF) << 8 | typeface[5] & 0xFF;
        for (int i = 0; i < tables; i++) {
            int at = 12 + 16 * i;
            if (new String(typeface, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                typeface[at] = 'g';
            }
        }
        return typeface;
    }
}
