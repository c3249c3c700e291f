package org.hearth.terms;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The folder {@code court-templates}: what a court edits itself, read once at start. */
public final class Templates {
    private final Path root;
    private final Set<String> read = ConcurrentHashMap.newKeySet();

    private Templates(Path root) {
        this.root = root;
    }

    /**
     * The court's own folder.
     *
     * @throws TemplateFault when it is no readable folder
     */
    public static Templates at(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new TemplateFault(folder.toString(), 0, "HEARTH_TEMPLATES must name a folder that Hearth may read");
        }
        return new Templates(folder);
    }

    /** The templates that Hearth brings along. */
    public static Templates builtIn() {
        URL mark = Templates.class.getClassLoader().getResource("court-templates/court.yaml");
        if (mark == null) {
            throw new TemplateFault("court.yaml", 0, "the built-in templates are missing from this build");
        }
        try {
            return at(Path.of(mark.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the built-in templates have no path", e);
        }
    }

    /** One YAML file. */
    public Entry yaml(String file) {
        try {
            Optional<Node> node =
                    new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text(file));
            return Entry.of(file, node.orElseThrow(() -> new TemplateFault(file, 0, "the file is empty")));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new TemplateFault(file, line, e.getProblem() + "; check indent, quotes and dashes");
        } catch (YamlEngineException e) {
            throw new TemplateFault(file, 0, e.getMessage());
        }
    }

    /** The rows of one CSV file with a header line; a blank cell is no value. */
    public List<Entry> csv(String file) {
        List<Entry> rows = new ArrayList<>();
        String text = text(file);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : reader) {
                rows.add(Entry.of(file, (int) row.getStartingLineNumber(), row.getFieldsAsMap()));
            }
        } catch (IOException | RuntimeException e) {
            throw new TemplateFault(file, rows.size() + 2, "the row cannot be read; check commas and quotes");
        }
        boolean unclosed = text.chars().filter(letter -> letter == '"').count() % 2 != 0;
        if (unclosed && !rows.isEmpty()) {
            throw rows.get(rows.size() - 1).fault("a quote is opened here and never closed; close it or take it out");
        }
        return rows;
    }

    /** The files of a folder that end so, by name; none where the folder is missing. */
    public List<String> files(String folder, String ending) {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> folder + "/" + file.getFileName())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new TemplateFault(folder, 0, "the folder cannot be read");
        }
    }

    /** A whole file as text. */
    public String text(String file) {
        try {
            String text = Files.readString(root.resolve(file), StandardCharsets.UTF_8);
            read.add(file);
            return text;
        } catch (MalformedInputException e) {
            throw new TemplateFault(file, 0, "save the file as UTF-8");
        } catch (IOException e) {
            throw new TemplateFault(file, 0, "the file is missing or cannot be read");
        }
    }

    /** The first of the files read so far that could not be read again now, as at the next start; empty while all can. */
    public Optional<String> lost() {
        return read.stream()
                .sorted()
                .filter(file -> !Files.isReadable(root.resolve(file)))
                .findFirst();
    }

    /** Where a file lies, for libraries that read files themselves. */
    public URI uri(String file) {
        return root.resolve(file).toUri();
    }

    static Node scalar(String value) {
        return new ScalarNode(Tag.STR, value, ScalarStyle.PLAIN);
    }
}
