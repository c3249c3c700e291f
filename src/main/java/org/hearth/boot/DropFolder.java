package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.access.CourtPass;
import org.hearth.exchange.ImportFiles;
import org.hearth.exchange.Importing;
import org.hearth.exchange.ReportFile;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;

/**
 * The folder into which the county's system lays its files each night: {@code HEARTH_IMPORT_DIR}, or in it a folder named
 * after a courthouse. All files that lie there are one import; then they lie in {@code done}, with the report beside them.
 */
@ApplicationScoped
class DropFolder {
    /** Nobody has written to a file for so long: it is whole. */
    private static final Duration STILL = Duration.ofSeconds(30);

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    @Inject
    Settings settings;

    @Inject
    Importing importing;

    /** Takes what lies there for a courthouse; nothing while a file is still being copied. */
    void take(CourtPass pass, String courthouse) {
        Optional<Path> folder = settings.importFolder().map(root -> of(root, courthouse));
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return;
        }
        try {
            List<Path> files = whole(folder.get());
            if (!files.isEmpty()) {
                take(pass, folder.get(), files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path of(Path root, String courthouse) {
        Path own = root.resolve(courthouse);
        return Files.isDirectory(own) ? own : root;
    }

    /** The files, once every one of them is whole; none while one is not. */
    private static List<Path> whole(Path folder) throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            List<Path> all = there.filter(Files::isRegularFile)
                    .filter(each -> !each.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            Instant still = Instant.now().minus(STILL);
            for (Path each : all) {
                boolean part = each.getFileName().toString().endsWith(".part");
                if (part || Files.getLastModifiedTime(each).toInstant().isAfter(still)) {
                    return List.of();
                }
            }
            return all;
        }
    }

    private void take(CourtPass pass, Path folder, List<Path> files) throws IOException {
        Path done = Files.createDirectories(
                folder.resolve("done").resolve(STAMP.format(Instant.now().atZone(CourtTime.ZONE))));
        String report;
        try {
            Map<String, byte[]> named = new LinkedHashMap<>();
            for (Path each : files) {
                named.put(each.getFileName().toString(), Files.readAllBytes(each));
            }
            report = ReportFile.of(importing
                    .night(pass, ImportFiles.of(named), done.getFileName().toString())
                    .rows());
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.LOST_RACE) {
                Files.deleteIfExists(done);
                throw problem;
            }
            report = ReportFile.of(problem);
        }
        Files.writeString(done.resolve("report.csv"), report, StandardCharsets.UTF_8);
        for (Path each : files) {
            Files.move(each, done.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
