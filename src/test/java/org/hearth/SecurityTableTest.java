package org.hearth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/security.md: a row for each requirement, and no test in it that is not there. */
class SecurityTableTest {
    /** How many requirements each section of ASVS 5.0.0 has up to level 2; of V8, V14 and V16 up to level 3. */
    private static final String SECTIONS = "1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6"
            + " 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3"
            + " 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:4 8.2:4 8.3:3 8.4:2 9.1:3 9.2:4 10.1:2 10.2:2"
            + " 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4"
            + " 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:8 14.3:3 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3"
            + " 16.5:4 17.1:1 17.2:4 17.3:2";

    private static final Pattern ROW = Pattern.compile("\\| (V[^|]+) \\|[^|]+\\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern NUMBER = Pattern.compile("V(\\d+\\.\\d+)\\.(\\d+)(?: to V\\d+\\.\\d+\\.(\\d+))?");

    @Test
    void everyRequirementHasOneRow() throws IOException {
        List<String> rows =
                rows().stream().flatMap(row -> numbers(row.group(1))).sorted().toList();
        assertEquals(required(), rows);
    }

    @Test
    void everyRowNamesATestThatIsThereOrSaysWhyNone() throws IOException {
        Set<String> tests = tests();
        List<String> wrong = new ArrayList<>();
        for (Matcher row : rows()) {
            String shown = row.group(3).strip();
            boolean excused = shown.equals("operator")
                    || shown.equals("-")
                            && (row.group(2).startsWith("not applicable")
                                    || row.group(2).contains("table"));
            if (!excused && !Stream.of(shown.split(", ")).allMatch(tests::contains)) {
                wrong.add(row.group());
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Matcher> rows() throws IOException {
        List<Matcher> rows = Files.readAllLines(Path.of("docs/security.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
        assertTrue(rows.size() > 200, "the table is there");
        return rows;
    }

    private static Stream<String> numbers(String cell) {
        return NUMBER.matcher(cell).results().flatMap(found -> {
            int first = Integer.parseInt(found.group(2));
            int last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
            return Stream.iterate(first, each -> each <= last, each -> each + 1)
                    .map(each -> found.group(1) + "." + each);
        });
    }

    private static List<String> required() {
        List<String> all = new ArrayList<>();
        for (String section : SECTIONS.split(" ")) {
            String[] parts = section.split(":");
            for (int each = 1; each <= Integer.parseInt(parts[1]); each++) {
                all.add(parts[0] + "." + each);
            }
        }
        Collections.sort(all);
        return all;
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
