package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.progress.Measures;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.Templates;

/** Submits one answer for every kind of content, by a form that asks them all. */
@ApplicationScoped
public class Planter {
    @Inject
    Requests requests;

    @Inject
    Submissions submissions;

    @Inject
    Measures measures;

    /** Submits the words of each kind as the author's answers to one request. */
    @Transactional
    public void plant(OpenCase author, String request, Map<ContentKind, String> words) {
        Map<String, Object> answers =
                words.entrySet().stream().collect(Collectors.toMap(each -> id(each.getKey()), Map.Entry::getValue));
        submissions.submit(
                author, requests.find(author, request), form(words), answers, new Submissions.Carried(null, Map.of()));
    }

    private InputForm form(Map<ContentKind, String> words) {
        StringBuilder yaml = new StringBuilder("version: 1\nquestions:\n");
        words.keySet().forEach(kind -> yaml.append("  - {id: ")
                .append(id(kind))
                .append(", kind: long, text: What?, block: team, content: ")
                .append(id(kind))
                .append("}\n"));
        try {
            Path folder = Files.createTempDirectory("forms");
            Files.createDirectories(folder.resolve("input-forms"));
            Files.writeString(folder.resolve("input-forms/social_worker.yaml"), yaml);
            return InputForms.read(Templates.at(folder), measures)
                    .of(Discipline.SOCIAL_WORKER)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(ContentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
