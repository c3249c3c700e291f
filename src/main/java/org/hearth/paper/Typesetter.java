package org.hearth.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.logging.Level;
import org.hearth.terms.TemplateFault;
import org.xml.sax.InputSource;

/** Sets filled markup as a tagged PDF with our own embedded typefaces; it fetches nothing from anywhere. */
final class Typesetter {
    private static final String SANS = "Source Sans 3";
    private static final String SERIF = "Source Serif 4";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final byte[] sans = font("SourceSans3-Regular");
    private final byte[] sansBold = font("SourceSans3-Bold");
    private final byte[] serif = font("SourceSerif4-Regular");
    private final byte[] serifItalic = font("SourceSerif4-Italic");
    private final Outlines outlines = new Outlines(sans);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Typesetter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] set(String file, String markup) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(Xhtml.parse(file, new InputSource(new StringReader(markup))), null)
                .toStream(out)
                .withProducer("Hearth")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
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
    }

    private static byte[] font(String name) {
        try (InputStream in = Typesetter.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the typeface " + name + " is missing from this build", e);
        }
    }
}
