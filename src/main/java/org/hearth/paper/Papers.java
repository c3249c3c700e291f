package org.hearth.paper;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/**
 * The papers a court prints, from {@code papers/*.html}: read and checked once at start.
 *
 * <p>A template may place data, choose and repeat; it reaches no class, file or network, and what it places is text,
 * never markup. Source: PDF/UA-1 (ISO 14289-1) for the result.
 */
public final class Papers {
    private static final String FOLDER = "papers";
    private static final String ENDING = ".html";

    private final Map<String, Filling> papers;
    private final Typesetter typesetter = new Typesetter();

    private Papers(Map<String, Filling> papers) {
        this.papers = papers;
    }

    /**
     * Reads and checks every paper of the templates.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static Papers read(Templates templates) {
        Map<String, Filling> papers = new LinkedHashMap<>();
        for (String file : templates.files(FOLDER, ENDING)) {
            String text = templates.text(file);
            Markup.check(file, text);
            String name = file.substring(FOLDER.length() + 1, file.length() - ENDING.length());
            papers.put(name, Filling.of(file, text));
        }
        return new Papers(Map.copyOf(papers));
    }

    /**
     * A paper as a tagged PDF (PDF/UA-1 and PDF/A-2a) with embedded typefaces and neutral metadata.
     *
     * @param paper the template's name, {@code minute-order}
     * @param data what the template places: texts, numbers, booleans, and lists and maps of them
     * @param locale the language the paper is written in
     * @throws TemplateFault where the template asks for something that {@code data} does not hold, runs longer than a
     *     paper may, or grows larger than one
     */
    public byte[] pdf(String paper, Map<String, Object> data, Locale locale) {
        Filling filling = papers.get(paper);
        if (filling == null) {
            throw new TemplateFault(FOLDER + "/" + paper + ENDING, 0, "write this paper; it is asked for");
        }
        Map<String, Object> all = new LinkedHashMap<>(data);
        all.put("lang", locale.toLanguageTag());
        return typesetter.set(filling.file(), filling.fill(all));
    }
}
