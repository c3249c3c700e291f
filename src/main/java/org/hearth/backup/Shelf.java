package org.hearth.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.terms.Ids;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The folder of the backups. One that is being made has another name until it is whole. */
final class Shelf {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String PART = ".part";
    private static final String VERDICT = "verdict.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    /** A folder to be filled; what an earlier one left half-made is swept away. */
    Path begin(Instant now) throws IOException {
        Folders.make(folder);
        for (Path each : listed()) {
            if (each.getFileName().toString().endsWith(PART)) {
                Folders.remove(each);
            }
        }
        return Folders.make(folder.resolve(NAME.format(now) + "-" + Ids.fresh().substring(0, 4) + PART));
    }

    /** Gives what is whole its name. */
    Path finish(Path making) throws IOException {
        String name = making.getFileName().toString();
        Path whole = making.resolveSibling(name.substring(0, name.length() - PART.length()));
        return Files.move(making, whole, StandardCopyOption.ATOMIC_MOVE);
    }

    void judge(Path backup, Verdict verdict) throws IOException {
        Files.write(backup.resolve(VERDICT), JSON.writeValueAsBytes(verdict));
    }

    /** Newest first. */
    List<Kept> all() {
        try {
            List<Kept> all = new ArrayList<>();
            for (Path each : listed()) {
                if (isBackup(each)) {
                    all.add(kept(each));
                }
            }
            all.sort(Comparator.comparing(Kept::made).reversed());
            return all;
        } catch (IOException e) {
            throw new BackupFault("no-shelf", e, folder);
        }
    }

    static boolean isBackup(Path folder) {
        return Files.exists(folder.resolve(Manifest.FILE))
                && !folder.getFileName().toString().endsWith(PART);
    }

    static Kept kept(Path backup) throws IOException {
        Manifest manifest = Manifest.unproved(backup);
        long rows = manifest.contents().rows().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Kept(
                backup.getFileName().toString(),
                manifest.made(),
                manifest.why(),
                manifest.size(),
                rows,
                manifest.contents().auditNumber(),
                verdict(backup));
    }

    private static Verdict verdict(Path backup) throws IOException {
        Path file = backup.resolve(VERDICT);
        try {
            return Files.exists(file) ? JSON.readValue(Files.readAllBytes(file), Verdict.class) : Verdict.NONE;
        } catch (JacksonException e) {
            return Verdict.NONE;
        }
    }

    void remove(Kept gone) {
        Folders.remove(folder.resolve(gone.id()));
    }

    private List<Path> listed() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).toList();
        }
    }
}
