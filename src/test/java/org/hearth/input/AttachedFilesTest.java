package org.hearth.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;

/** What a file is, is told by what it holds; what could harm is refused with its mend. */
class AttachedFilesTest {
    private static String refused(byte[] file) {
        Problem problem = assertThrows(Problem.class, () -> FileKind.of(file));
        assertEquals("file", problem.errors().get(0).field());
        return problem.errors().get(0).key().replace("problem.attachment-", "");
    }

    @Test
    void eachKindIsKnownByWhatItHolds() {
        assertEquals(FileKind.PDF, FileKind.of(Sent.pdf(4)));
        assertEquals(FileKind.PNG, FileKind.of(Sent.picture("png")));
        assertEquals(FileKind.JPEG, FileKind.of(Sent.picture("jpg")));
        assertEquals(FileKind.DOCX, FileKind.of(Sent.word()));
    }

    @Test
    void aRenamedProgramIsNone() {
        for (String start : new String[] {"MZ\u0090", "\u007fELF\u0002", "#!/bin/sh\n", "<html><script>", "%PD", ""}) {
            assertEquals("kind", refused(Sent.latin(start + "x".repeat(200))));
        }
    }

    @Test
    void aFileThatIsTwoThingsAtOnceIsRefused() {
        byte[] archive = Sent.word();
        assertEquals("damaged.pdf", refused(Sent.joined(Sent.pdf(1), archive)));
        assertEquals("damaged.pdf", refused(Sent.joined(Sent.pdf(1), Sent.latin("MZ program"))));
        assertEquals("damaged.png", refused(Sent.joined(Sent.picture("png"), archive)));
        assertEquals("damaged.jpeg", refused(Sent.joined(Sent.picture("jpg"), archive)));
        assertEquals("damaged.docx", refused(Sent.joined(archive, Sent.latin("more"))));
        assertEquals("damaged.docx", refused(Sent.joined(archive, archive)));
    }

    @Test
    void halfAFileIsRefused() {
        for (byte[] whole : new byte[][] {Sent.picture("png"), Sent.picture("jpg"), Sent.pdf(2), Sent.word()}) {
            byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
            assertTrue(refused(half).startsWith("damaged."));
        }
    }

    @Test
    void anArchiveThatSwellsIsRefusedAtOnce() {
        byte[] bomb = Sent.bomb();
        assertTrue(bomb.length < 2 << 20);
        assertTimeout(Duration.ofSeconds(2), () -> assertEquals("swells", refused(bomb)));
    }

    @Test
    void aWordFileWithMacrosArchivesOrStrangePathsIsRefused() {
        assertEquals("macro", refused(Sent.wordWith("word/vbaProject.bin", Sent.latin("x"))));
        assertEquals("nested", refused(Sent.wordWith("word/embeddings/a.bin", Sent.word())));
        assertEquals("damaged.docx", refused(Sent.wordWith("word/../../etc/passwd", Sent.latin("x"))));
        assertEquals("damaged.docx", refused(Sent.wordWith("/abs", Sent.latin("x"))));
        assertEquals("damaged.docx", refused(Sent.wordWith("c:\\x", Sent.latin("x"))));
        Map<String, byte[]> sheet = new LinkedHashMap<>();
        sheet.put("[Content_Types].xml", Sent.latin("<Types/>"));
        sheet.put("xl/workbook.xml", Sent.latin("<x/>"));
        assertEquals("kind", refused(Sent.zip(sheet)));
        Map<String, byte[]> many = Sent.parts(Sent.latin("<w/>"));
        for (int i = 0; i < 1_001; i++) {
            many.put("word/p" + i, new byte[0]);
        }
        assertEquals("damaged.docx", refused(Sent.zip(many)));
    }

    @Test
    void pagesAreCountedWhereTheyStandOpenly() {
        assertEquals(4, FileKind.PDF.pages(Sent.pdf(4)));
        assertEquals(0, FileKind.PDF.pages(Sent.latin("%PDF-1.7 /Type/ObjStm %%EOF")));
        assertEquals(1, FileKind.PNG.pages(Sent.picture("png")));
    }

    @Test
    void aNameKeepsOnlyWhatAPersonCanRead() {
        assertEquals("Report May.pdf", FileName.clean("C:\\Users\\me\\Report May.pdf", FileKind.PDF));
        assertEquals("gpj.pdf", FileName.clean("\u202Egpj.exe", FileKind.PDF));
        assertEquals("passwd.pdf", FileName.clean("../../etc/passwd", FileKind.PDF));
        assertEquals("attachment.pdf", FileName.clean("\u0000\u200B..", FileKind.PDF));
        assertEquals("attachment.docx", FileName.clean(null, FileKind.DOCX));
        assertEquals("informe señal 😀.png", FileName.clean("informe señal 😀.pdf.exe", FileKind.PNG));
        assertEquals(104, FileName.clean("a".repeat(500), FileKind.PDF).length());
        assertTrue(FileName.clean("😀".repeat(500), FileKind.PDF).endsWith("😀.pdf"));
    }

    private static UploadedForm form(byte[] file, int largest) throws IOException {
        byte[] body = Sent.joined(
                Sent.latin("--zz\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\nprogress\r\n--zz\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"a b.pdf\"\r\n"
                        + "Content-Type: application/x-msdownload\r\n\r\n"),
                file,
                Sent.latin("\r\n--zz--\r\n"));
        return UploadedForm.read("multipart/form-data; boundary=zz", new ByteArrayInputStream(body), largest);
    }

    @Test
    void aFormIsReadToItsLastByte() throws IOException {
        byte[] file = Sent.joined(Sent.pdf(1), Sent.latin("\r\n--z\r\n\r\n"), new byte[] {0, -1, 13, 10});
        UploadedForm form = form(file, 100_000);
        assertArrayEquals(file, form.file());
        assertEquals("a b.pdf", form.fileName());
        assertEquals(Map.of("content", "progress"), form.fields());
        assertEquals(0, form(new byte[0], 100).file().length);
        assertEquals(
                Problem.Kind.TOO_LARGE,
                assertThrows(Problem.class, () -> form(new byte[101], 100)).kind());
    }

    @Test
    void aBodyWithoutEndIsNotReadToTheEnd() {
        long[] given = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 'x';
            }
        };
        Problem problem = assertThrows(
                Problem.class, () -> UploadedForm.read("multipart/form-data; boundary=zz", endless, 1 << 20));
        assertEquals(Problem.Kind.TOO_LARGE, problem.kind());
        assertTrue(given[0] <= (1 << 20) + UploadedForm.AROUND + 1);
    }

    @Test
    void aBrokenFormIsRefused() {
        for (String body : new String[] {
            "",
            "--zz",
            "--zz\r\n",
            "--zz\r\nContent-Disposition: form-data\r\n\r\nx\r\n--zz--",
            "--zz\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx",
            "no mark at all",
            "--zz\r\n\r\n--zz\r\nContent-Disposition: form-data; name=\"file\"\r\n--zz--"
        }) {
            assertThrows(
                    Problem.class,
                    () -> UploadedForm.read(
                            "multipart/form-data; boundary=zz",
                            new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                            100),
                    body);
        }
        assertThrows(
                Problem.class, () -> UploadedForm.read("application/json", new ByteArrayInputStream(new byte[0]), 100));
    }

    @Test
    void theScannerReadsTheWholeFileAndIsBelieved() throws IOException {
        try (FakeClamd clamd = new FakeClamd()) {
            VirusScan scan = VirusScan.at(() -> Optional.of(clamd.address()));
            byte[] long_ = new byte[200_000];
            assertEquals(VirusScan.Said.CLEAN, scan.check(long_));
            assertEquals(200_000, clamd.read());
            Problem found = assertThrows(Problem.class, () -> scan.check(Sent.latin("a VIRUS")));
            assertEquals("problem.attachment-infected", found.errors().get(0).key());
        }
    }

    @Test
    void aScannerThatIsAwayIsSaidAndNoneMeansNotScanned() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0)) {
            port = gone.getLocalPort();
        }
        VirusScan away = VirusScan.at(() -> Optional.of("127.0.0.1:" + port));
        assertEquals(
                "scanner-away",
                assertThrows(Problem.class, () -> away.check(new byte[5])).code());
        VirusScan nonsense = VirusScan.at(() -> Optional.of("nonsense"));
        assertEquals(
                "scanner-away",
                assertThrows(Problem.class, () -> nonsense.check(new byte[5])).code());
        assertEquals(VirusScan.Said.NOT_SCANNED, VirusScan.at(Optional::empty).check(new byte[5]));
        assertNull(System.getProperty("hall.clamd"));
    }
}
