package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down outside the database. */
class RootsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    @TempDir
    Path folder;

    private Roots roots() {
        return Roots.at(folder.resolve("home/roots"), Keys.at(folder.resolve("keys")));
    }

    private static Mark mark(long number) {
        return new Mark(number, "link-" + number, Instant.parse("2026-12-10T17:00:00Z"), null);
    }

    private Roots three() {
        Roots roots = roots();
        roots.note(DAY, mark(5));
        roots.note(DAY, mark(6));
        roots.note(DAY.plusDays(1), mark(9));
        roots.note(DAY.plusDays(2), mark(12));
        return roots;
    }

    @Test
    void eachDayHasOneRootAndTheLastLinkIsKnownToo() {
        three();
        assertEquals(List.of(5L, 9L, 12L), List.copyOf(roots().read().links().keySet()));
        roots().note(DAY.plusDays(2), mark(14));
        assertEquals(14, roots().marks().read(Marks.LINKED).orElseThrow().number());
        assertEquals(3, roots().read().links().size());
    }

    @Test
    void anEditedMovedOrRemovedRootIsFound() throws IOException {
        three();
        Path file = folder.resolve("home/roots");
        List<String> lines = Files.readAllLines(file);
        write(file, lines.get(0), lines.get(1).replace("link-9", "link-x"), lines.get(2));
        assertEquals(9L, roots().read().broken());
        write(file, lines.get(0), lines.get(2));
        assertEquals(12L, roots().read().broken());
        write(file, lines.get(1), lines.get(0), lines.get(2));
        assertEquals(9L, roots().read().broken());
        write(file, lines.get(0), "2026-12-11 9 link-9", lines.get(2));
        assertEquals(9L, roots().read().broken());
        write(file, "nonsense");
        assertEquals(1L, roots().read().broken());
    }

    private static void write(Path file, String... lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    @Test
    void aRootThatWasNotWrittenToItsEndIsWrittenAgain() throws IOException {
        three();
        Path file = folder.resolve("home/roots");
        Files.writeString(file, Files.readString(file) + "2026-12-13 15 li");
        assertNull(roots().read().broken());
        roots().note(DAY.plusDays(3), mark(15));
        assertEquals(15L, roots().read().links().lastKey());
        assertNull(roots().read().broken());
    }

    @Test
    void rootsOfTheFirstFormStandBeforeTheOthers() throws IOException {
        Path file = Files.createDirectories(folder.resolve("home")).resolve("roots");
        write(file, "2026-12-01 2 link-2", "2026-12-02 4 link-4");
        three();
        assertEquals(5, roots().read().links().size());
        assertNull(roots().read().broken());
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNobodyAndIsTriedAgain() throws IOException {
        Path blocked = Files.writeString(folder.resolve("home"), "a file in the folder's place");
        Roots roots = roots();
        roots.note(DAY, mark(5));
        assertTrue(roots.isBlocked());
        Files.delete(blocked);
        roots.note(DAY, mark(6));
        assertFalse(roots.isBlocked());
        assertEquals(6L, roots.read().links().lastKey());
    }

    @Test
    void anEditedMarkCountsAsNone() throws IOException {
        Roots roots = three();
        Path file = folder.resolve("home/roots-linked");
        Files.writeString(file, Files.readString(file).replaceFirst("12", "11"));
        assertTrue(roots.marks().read(Marks.LINKED).isEmpty());
        assertTrue(roots.marks().isAltered(Marks.LINKED));
        Files.writeString(file, "");
        assertTrue(roots.marks().read(Marks.LINKED).isEmpty());
    }
}
