package org.hearth.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearth.terms.Templates;
import org.xml.sax.InputSource;

/**
 * Measures by hand, outside the tests, what time of a processor a paper costs beside what the bare renderer costs for the same markup: no
 * tags, no archive form, our four typefaces alone. {@code mvn -q test-compile exec:java} style: give paper names, or none for all.
 */
public final class PaperSpeed {
    private static final int TIMES = 30;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private PaperSpeed() {}

    public static void main(String[] names) throws Exception {
        Papers papers = Papers.read(Templates.at(Path.of("court-templates")));
        for (String name : names.length == 0 ? papers.names().toArray(new String[0]) : names) {
            for (Samples.Kind kind : Samples.Kind.values()) {
                Filling filling = Papers.checked(name, papers.installed(name));
                String markup = Papers.filled(filling, Samples.of(name, kind), Locale.US);
                double bare = median(() -> bare(markup));
                double ours = median(() -> papers.pdf(name, Samples.of(name, kind), Locale.US));
                System.out.printf(
                        "%-22s %-9s bare %7.1f ms, paper %7.1f ms, %.2f times%n", name, kind, bare, ours, ours / bare);
            }
        }
    }

    private static byte[] bare(String markup) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(Xhtml.parse("bare", new InputSource(new StringReader(markup))), null)
                .toStream(out);
        font(builder, "SourceSans3-Regular", "Source Sans 3", 400, FontStyle.NORMAL);
        font(builder, "SourceSans3-Bold", "Source Sans 3", 700, FontStyle.NORMAL);
        font(builder, "SourceSerif4-Regular", "Source Serif 4", 400, FontStyle.NORMAL);
        font(builder, "SourceSerif4-Italic", "Source Serif 4", 400, FontStyle.ITALIC);
        builder.run();
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder to, String file, String family, int weight, FontStyle style) {
        to.useFont(() -> PaperSpeed.class.getResourceAsStream("/fonts/" + file + ".ttf"), family, weight, style, true);
    }

    private static double median(Callable<byte[]> work) throws Exception {
        long[] took = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            work.call();
            took[i] = CLOCK.getCurrentThreadCpuTime() - start;
            if (i >= 4 && took[i] > 2_000_000_000L) {
                took = Arrays.copyOf(took, i + 1);
                break;
            }
        }
        Arrays.sort(took);
        return took[took.length / 2] / 1e6;
    }
}
