package org.hearth.growth;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The build that starts by itself, with a bare page to measure beside: {@code /error/bare}. */
final class BareBundle {
    private static final String WAR = "MICRO-INF/deploy/ROOT.war";

    private BareBundle() {}

    /** Makes it beside the build, where it is missing or older. */
    static Path of(Path bundle) throws IOException {
        Path made = bundle.resolveSibling("hearth-bare.jar").toAbsolutePath();
        if (Files.exists(made) && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(bundle)) > 0) {
            return made;
        }
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(bundle));
                ZipOutputStream to = open(Files.newOutputStream(made))) {
            for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(each.getName()));
                to.write(each.getName().equals(WAR) ? withBare(from.readAllBytes()) : from.readAllBytes());
                to.closeEntry();
            }
        }
        return made;
    }

    private static byte[] withBare(byte[] war) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(war.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(war));
                ZipOutputStream to = open(whole);
                InputStream page = BareBundle.class.getResourceAsStream("/journey/bare.xhtml")) {
            for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(each.getName()));
                from.transferTo(to);
                to.closeEntry();
            }
            to.putNextEntry(new ZipEntry("error/bare.xhtml"));
            page.transferTo(to);
            to.closeEntry();
        }
        return whole.toByteArray();
    }

    private static ZipOutputStream open(OutputStream to) {
        ZipOutputStream zip = new ZipOutputStream(to);
        zip.setLevel(Deflater.BEST_SPEED);
        return zip;
    }
}
