package org.hearth.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Every number in a picture is one of the data, and nothing is drawn where nobody counted. */
class ChartTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int SEEDS = 3_000;

    @Test
    void everyNumberIsOneOfTheDataAndNothingStandsForWhatNobodyCounted() throws Exception {
        int drawn = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Chart chart = chart(new Random(seed));
            String svg = chart.svg();
            if (!chart.isDrawn()) {
                assertEquals("", svg, "seed " + seed);
                continue;
            }
            drawn++;
            Document picture = parsed(svg);
            List<Chart.Bar> shown =
                    chart.bars().stream().filter(Chart.Bar::isCounted).toList();
            assertEquals(
                    shown.stream().map(Chart.Bar::said).toList(),
                    texts(picture, "value"),
                    "seed " + seed + ": numbers");
            List<Element> bars = elements(picture, "rect", "bar");
            List<Chart.Bar> high =
                    shown.stream().filter(each -> each.value() > 0).toList();
            assertEquals(high.size(), bars.size(), "seed " + seed + ": a bar for each count above zero and no other");
            heights(seed, chart, high, bars);
            long counted = shown.stream()
                    .map(each -> each.from() + "/" + each.to())
                    .distinct()
                    .count();
            assertEquals(
                    counted, elements(picture, "line", "foot").size(), "seed " + seed + ": ground under counts only");
        }
        assertTrue(drawn > SEEDS / 3, "most are drawn");
    }

    /** Bars of one whole stand to each other as their numbers do. */
    private static void heights(int seed, Chart chart, List<Chart.Bar> high, List<Element> bars) {
        for (int i = 1; i < bars.size(); i++) {
            double one = number(bars.get(0), "height") * high.get(i).height();
            double other = number(bars.get(i), "height") * high.get(0).height();
            double room = 0.11 * Math.max(high.get(0).height(), high.get(i).height());
            assertEquals(one, other, room, "seed " + seed + ": true to scale in " + chart.id());
        }
    }

    @Test
    void fewerThanThreePeriodsAreNoLine() {
        List<Chart.Bar> two = List.of(bar(0, 3), bar(1, 3), bar(1, 4), bar(2, null));
        assertFalse(of(two).isDrawn(), "two reporters of one period are one period");
        assertTrue(of(IntStream.range(0, 3).mapToObj(i -> bar(i, 0)).toList()).isDrawn());
    }

    @Test
    void zeroIsSaidAndAGapIsNot() throws Exception {
        Document picture = parsed(of(List.of(bar(0, 2), bar(1, 0), bar(3, 1))).svg());
        assertEquals(List.of("2", "0", "1"), texts(picture, "value"));
        List<Element> ground = elements(picture, "line", "foot");
        assertEquals(3, ground.size());
        double before = number(ground.get(1), "x2");
        double after = number(ground.get(2), "x1");
        assertTrue(after - before > 60, "the month nobody counted is left open: " + before + " to " + after);
    }

    @Test
    void itIsAPictureWithATitleAndWithoutAnythingThatRuns() throws Exception {
        Chart chart = new Chart(
                "a",
                "Nights <away> & \"more\"\u0001",
                "It’s 3 > 2",
                List.of(bar(0, 1), bar(1, 2), bar(2, 3)),
                List.of(START.plusDays(40), START.plusYears(2)),
                2,
                day -> "<" + day.getDayOfMonth() + ">");
        Element svg = parsed(chart.svg()).getDocumentElement();
        assertEquals("img", svg.getAttribute("role"));
        assertEquals(
                "Nights <away> & \"more\"",
                svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals("It’s 3 > 2", svg.getElementsByTagName("desc").item(0).getTextContent());
        assertEquals("chart-a-t chart-a-d", svg.getAttribute("aria-labelledby"));
        assertEquals(1, elements(svg.getOwnerDocument(), "path", "hearing").size(), "only hearings within the picture");
        assertFalse(chart.svg().matches("(?s).*(script|style=|href|onload).*"), chart.svg());
    }

    private static Chart chart(Random random) {
        List<Chart.Bar> bars = new ArrayList<>();
        boolean share = random.nextInt(4) == 0;
        LocalDate from = START;
        int periods = random.nextInt(7);
        for (int i = 0; i < periods; i++) {
            from = from.plusDays(random.nextInt(3) == 0 ? random.nextInt(40) : 0);
            LocalDate to = from.plusDays(6 + random.nextInt(30));
            for (int who = 0; who <= random.nextInt(2); who++) {
                Integer possible = share ? 1 + random.nextInt(20) : null;
                int value = random.nextInt(share ? possible + 1 : random.nextBoolean() ? 3 : 400);
                bars.add(new Chart.Bar(
                        from, to, random.nextInt(6) == 0 ? null : (Integer) value, possible, random.nextInt(5) > 0));
            }
            from = to.plusDays(1);
        }
        Integer level = random.nextBoolean() && !share ? random.nextInt(10) : null;
        return new Chart("s", "Times away", "about", bars, List.of(START.plusDays(20)), level, LocalDate::toString);
    }

    private static Chart.Bar bar(int month, Integer value) {
        LocalDate from = START.plusMonths(month);
        return new Chart.Bar(from, from.plusMonths(1).minusDays(1), value, null, true);
    }

    private static Chart of(List<Chart.Bar> bars) {
        return new Chart("a", "t", "d", bars, List.of(), null, LocalDate::toString);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document picture, String name, String kind) {
        List<Element> found = new ArrayList<>();
        NodeList all = picture.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (each.getAttribute("class").equals(kind)) {
                found.add(each);
            }
        }
        return found;
    }

    private static List<String> texts(Document picture, String kind) {
        return elements(picture, "text", kind).stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static double number(Element each, String name) {
        return Double.parseDouble(each.getAttribute(name));
    }
}
