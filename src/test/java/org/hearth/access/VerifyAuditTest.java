package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check that a clerk runs without Hearth, on an export made as Hearth makes it. */
class VerifyAuditTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Method run;

    private final List<String> lines = new ArrayList<>();
    private String said;

    @BeforeAll
    static void compile() throws Exception {
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", shared.toString(), "src/main/resources/audit/VerifyAudit.java");
        URLClassLoader loader = new URLClassLoader(new URL[] {shared.toUri().toURL()});
        run = loader.loadClass("VerifyAudit").getDeclaredMethod("run", String[].class);
        run.setAccessible(true);
    }

    @BeforeEach
    void export() throws IOException {
        Keys keys = Keys.at(folder.resolve("keys"));
        Roots roots = Roots.at(folder.resolve("roots"), keys);
        lines.add(ChainLine.HEADINGS.strip());
        String previous = "";
        for (long number = 1; number <= 20; number++) {
            if (number == 10) {
                keys.use(keys.add());
            }
            ChainLine line = line(number, previous, keys);
            previous = line.link();
            lines.add(line.exported().strip());
        }
        roots.note(LocalDate.of(2026, 12, 10), new Mark(20, previous, Instant.now(), null));
    }

    /** The first three are linked as they once were, without a mark that needs no key. */
    private static ChainLine line(long number, String previous, Keys keys) {
        String key = keys.auditId();
        Instant done = Instant.parse("2026-12-10T17:00:00Z").plusMillis(number);
        ChainLine said = new ChainLine(
                number, null, null, key, null, "id" + number, done, "p", "CLERK", "READ_CASE", "t", null, "", "done");
        String mac = said.computed(keys.audit(key));
        boolean first = number <= 3;
        String link =
                first ? ChainRule.firstForm(keys.audit(null), previous, mac) : ChainRule.link(number, previous, mac);
        String linkMac = first ? null : ChainRule.linkMac(keys.audit(key), number, link);
        return new ChainLine(
                number, link, linkMac, key, mac, "id" + number, done, "p", "CLERK", "READ_CASE", "t", null, "", "done");
    }

    private int verify(String... options) throws Exception {
        Path file = Files.write(folder.resolve("audit.tsv"), lines);
        List<String> args = new ArrayList<>(List.of(file.toString()));
        for (String option : options) {
            args.add("--" + option);
            args.add(folder.resolve(option).toString());
        }
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try (PrintStream ear = new PrintStream(heard, true, StandardCharsets.UTF_8)) {
            System.setOut(ear);
            System.setErr(ear);
            return (int) run.invoke(null, (Object) args.toArray(String[]::new));
        } finally {
            System.setOut(out);
            System.setErr(err);
            said = heard.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void aWholeExportStandsWithTheKeyAndWithoutIt() throws Exception {
        assertEquals(0, verify("roots", "keys"), () -> said);
        assertTrue(said.contains("All 20 lines stand"), said);
        assertTrue(said.contains("Every line says what it said"), said);
        assertEquals(0, verify("roots"), () -> said);
        assertTrue(said.contains("What they say was not checked"), said);
        assertTrue(said.contains("3 older lines"), said);
    }

    @Test
    void anEditedLineIsFoundWithTheKey() throws Exception {
        lines.set(12, lines.get(12).replace("READ_CASE", "SIGN_RECORD"));
        assertEquals(0, verify("roots"), () -> said);
        assertEquals(1, verify("roots", "keys"), () -> said);
        assertTrue(said.contains("Line 12 does not say"), said);
    }

    @Test
    void aLineTakenOutMovedOrPutInIsFoundWithoutTheKey() throws Exception {
        String taken = lines.remove(12);
        assertEquals(1, verify("roots"), () -> said);
        assertTrue(said.contains("Line 12 is missing"), said);
        lines.add(13, taken);
        assertEquals(1, verify("roots"), () -> said);
        lines.remove(13);
        lines.add(12, taken.replace("\tid12\t", "\tid99\t").replace("12\t", "12\tx"));
        assertEquals(1, verify("roots"), () -> said);
    }

    @Test
    void linesCutOffTheEndAreFoundByTheRoots() throws Exception {
        lines.subList(15, lines.size()).clear();
        assertEquals(1, verify("roots"), () -> said);
        assertTrue(said.contains("Line 15 is missing: the roots go on to line 20"), said);
    }

    @Test
    void aWrongCallSaysHowItIsCalled() throws Exception {
        lines.set(0, "something else");
        assertEquals(2, verify());
        assertEquals(2, verify("nothing"));
        assertTrue(said.contains("--roots"), said);
    }
}
