package org.hearth.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Sets our own charts into a paper: the lines, rectangles, triangles and words that {@link Drawing} writes, and nothing
 * else. Words are set as outlines of our own typeface, so that no font of the machine is asked for.
 */
final class PaperPictures implements SVGDrawer {
    private final Outlines outlines;

    PaperPictures(Outlines outlines) {
        this.outlines = outlines;
    }

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double width, double height, double dots) {
        double own = number(svg, "width");
        double wide = width > 0 ? width : own * dots;
        return new Picture(svg, wide, wide * number(svg, "height") / own, dots);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // a chart brings its own outlines
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // as above
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /** One chart at the size in which it is set. */
    private final class Picture implements SVGImage {
        private final Element svg;
        private final double width;
        private final double height;
        private final double dots;

        Picture(Element svg, double width, double height, double dots) {
            this.svg = svg;
            this.width = width;
            this.height = height;
            this.dots = dots;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            float wide = (float) (width / dots);
            float high = (float) (height / dots);
            device.drawWithGraphics((float) x, (float) y, wide, high, graphics -> {
                double scale =
                        wide / Double.parseDouble(svg.getAttribute("viewBox").split(" ")[2]);
                graphics.scale(scale, scale);
                draw(graphics, svg.getChildNodes());
            });
        }
    }

    private void draw(Graphics2D graphics, NodeList nodes) {
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element) {
                draw(graphics, (Element) node);
            }
        }
    }

    private void draw(Graphics2D graphics, Element each) {
        switch (each.getLocalName()) {
            case "line" ->
                stroke(
                        graphics,
                        each,
                        new Line2D.Double(
                                number(each, "x1"), number(each, "y1"), number(each, "x2"), number(each, "y2")));
            case "rect" -> rect(graphics, each);
            case "path" -> fill(graphics, each, triangle(each.getAttribute("d")));
            case "text" -> text(graphics, each);
            default -> {
                // title and desc are for readers, not for the eye
            }
        }
    }

    private static void rect(Graphics2D graphics, Element each) {
        Rectangle2D rect = new Rectangle2D.Double(
                number(each, "x"), number(each, "y"), number(each, "width"), number(each, "height"));
        if (!each.getAttribute("fill").equals("none")) {
            fill(graphics, each, rect);
        }
        stroke(graphics, each, rect);
    }

    private static Path2D triangle(String path) {
        Path2D shape = new Path2D.Double();
        String[] parts = path.replaceAll("[MLZ]", " ").strip().split("\\s+");
        for (int i = 0; i + 1 < parts.length; i += 2) {
            double x = Double.parseDouble(parts[i]);
            double y = Double.parseDouble(parts[i + 1]);
            if (i == 0) {
                shape.moveTo(x, y);
            } else {
                shape.lineTo(x, y);
            }
        }
        shape.closePath();
        return shape;
    }

    private void text(Graphics2D graphics, Element each) {
        double size = number(each, "font-size");
        String said = each.getTextContent();
        double wide = outlines.width(said, size);
        String anchor = each.getAttribute("text-anchor");
        double back = anchor.equals("middle") ? wide / 2 : anchor.equals("end") ? wide : 0;
        Path2D shape = outlines.of(said, size);
        shape.transform(AffineTransform.getTranslateInstance(number(each, "x") - back, number(each, "y")));
        fill(graphics, each, shape);
    }

    private static void fill(Graphics2D graphics, Element each, Shape shape) {
        graphics.setColor(Color.decode(each.getAttribute("fill")));
        graphics.fill(shape);
    }

    private static void stroke(Graphics2D graphics, Element each, Shape shape) {
        graphics.setColor(Color.decode(each.getAttribute("stroke")));
        float wide = (float) number(each, "stroke-width");
        String dashes = each.getAttribute("stroke-dasharray");
        graphics.setStroke(
                dashes.isEmpty()
                        ? new BasicStroke(wide)
                        : new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes(dashes), 0));
        graphics.draw(shape);
    }

    private static float[] dashes(String text) {
        String[] parts = text.split(" ");
        return new float[] {Float.parseFloat(parts[0]), Float.parseFloat(parts[1])};
    }

    private static double number(Element each, String name) {
        return Double.parseDouble(each.getAttribute(name));
    }
}
