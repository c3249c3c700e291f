package org.hearth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is shipped: each library with a licence that stands beside Apache-2.0, and in the list for readers. */
class LibrariesTest {
    private static final Set<String> LICENCES = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            // morfologik's pom says BSD without a number; its text is the three-clause one
            "BSD-4-Clause",
            "LGPL-2.1-or-later",
            "GNU Lesser General Public License",
            "GNU Lesser General Public License, Version 2.1, February 1999",
            "GPL-2.0-with-classpath-exception");

    private static final Pattern ROW = Pattern.compile("\\| (\\S+:\\S+) \\| (\\S+) \\|.*");

    @Test
    void everyLibraryHasALicenceThatStandsBesideOurs() {
        List<JsonNode> shipped = shipped();
        assertFalse(shipped.isEmpty(), "the build lists what it ships");
        for (JsonNode each : shipped) {
            assertTrue(
                    licences(each).stream().anyMatch(LICENCES::contains),
                    () -> each.get("name").asString() + " is under " + licences(each));
        }
    }

    @Test
    void readersFindTheSameListAsTheBuild() throws IOException {
        Set<String> told = Files.readAllLines(Path.of("docs/libraries.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1) + " " + row.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shipped = shipped().stream()
                .map(each -> each.get("group").asString() + ":"
                        + each.get("name").asString() + " "
                        + each.get("version").asString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(shipped, told);
    }

    private static List<JsonNode> shipped() {
        JsonNode list = JsonMapper.shared().readTree(Path.of("target/classes/META-INF/sbom/hearth.json"));
        return StreamSupport.stream(list.get("components").spliterator(), false).toList();
    }

    private static List<String> licences(JsonNode library) {
        return StreamSupport.stream(library.path("licenses").spliterator(), false)
                .map(each -> each.path("license"))
                .map(each -> each.path("id").asString(each.path("name").asString("none")))
                .toList();
    }
}
