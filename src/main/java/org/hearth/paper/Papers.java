package org.hearth.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/**
 * The papers a court prints, from {@code papers/*.html} and, for those that families receive in another language, {@code
 * papers/es/*.html}: read and checked at start. A version that the court has put to use since takes a file's place.
 *
 * <p>A template may place data, choose and repeat; it reaches no class, file or network, and what it places is text,
 * never markup. Source: PDF/UA-1 (ISO 14289-1) for the result.
 */
public final class Papers {
    static final String FOLDER = "papers";
    static final String ENDING = ".html";
    private static final List<String> LANGUAGES = List.of("es");

    private final Map<String, String> installed;
    private final Map<String, Filling> papers = new ConcurrentHashMap<>();
    private final Typesetter typesetter = new Typesetter();

    private Papers(Map<String, String> installed) {
        this.installed = Map.copyOf(installed);
        this.installed.forEach((name, text) -> papers.put(name, checked(name, text)));
    }

    /**
     * Reads and checks every paper of the templates.
     *
     * @throws TemplateFault naming file, line and mend
     */
    public static Papers read(Templates templates) {
        Map<String, String> texts = new LinkedHashMap<>();
        take(templates, FOLDER, texts);
        LANGUAGES.forEach(language -> take(templates, FOLDER + "/" + language, texts));
        return new Papers(texts);
    }

    /** One paper alone, by a template that is being tried. */
    static Papers of(String name, String text) {
        return new Papers(Map.of(name, text));
    }

    /** A paper of exactly that name, in that name's own language. */
    byte[] pdf(String name, Map<String, Object> data) {
        Filling filling = papers.get(name);
        Locale locale = name.contains("/") ? new Locale(name.substring(0, name.indexOf('/')), "US") : Locale.US;
        return typesetter.set(filling.file(), filled(filling, data, locale));
    }

    private static void take(Templates templates, String folder, Map<String, String> texts) {
        for (String file : templates.files(folder, ENDING)) {
            String name = file.substring(FOLDER.length() + 1, file.length() - ENDING.length());
            texts.put(name, templates.text(file));
        }
    }

    static Filling checked(String name, String text) {
        String file = file(name);
        Markup.check(file, text);
        return Filling.of(file, text);
    }

    static String file(String name) {
        return FOLDER + "/" + name + ENDING;
    }

    /** The names of all papers, {@code minute-order}, {@code es/certificate}, in their order. */
    public List<String> names() {
        return List.copyOf(new TreeSet<>(installed.keySet()));
    }

    /** The template of that name as it was installed; null where there is none. */
    public String installed(String name) {
        return installed.get(name);
    }

    /**
     * Sets papers of that name by another template from now on.
     *
     * @throws TemplateFault naming line and mend; then nothing changes
     */
    public void use(String name, String text) {
        papers.put(name, checked(name, text));
    }

    /**
     * A paper as a tagged PDF (PDF/UA-1 and PDF/A-2a) with embedded typefaces and neutral metadata.
     *
     * @param paper the template's name, {@code minute-order}
     * @param data what the template places: texts, numbers, booleans, and lists and maps of them
     * @param locale the language the paper is written in; a paper that has no template in it is set by the English one
     * @throws TemplateFault where the template asks for something that {@code data} does not hold, runs longer than a
     *     paper may, or grows larger than one
     */
    public byte[] pdf(String paper, Map<String, Object> data, Locale locale) {
        Filling filling = filling(paper, locale);
        return typesetter.set(filling.file(), filled(filling, data, locale));
    }

    /**
     * The same paper as a PDF, or as a Word document (Office Open XML) that can be worked on: there headings are headings and
     * tables have header rows; styles of the template are not taken over.
     *
     * @throws TemplateFault as {@link #pdf}
     */
    public byte[] set(String paper, Map<String, Object> data, Locale locale, PaperForm form) {
        if (form == PaperForm.PDF) {
            return pdf(paper, data, locale);
        }
        Filling filling = filling(paper, locale);
        return WordPaper.of(filling.file(), filled(filling, data, locale));
    }

    private Filling filling(String paper, Locale locale) {
        Filling own = papers.get(locale.getLanguage() + "/" + paper);
        Filling filling = own == null ? papers.get(paper) : own;
        if (filling == null) {
            throw new TemplateFault(file(paper), 0, "write this paper; it is asked for");
        }
        return filling;
    }

    static String filled(Filling filling, Map<String, Object> data, Locale locale) {
        Map<String, Object> all = new LinkedHashMap<>(data);
        all.put("lang", locale.toLanguageTag());
        return filling.fill(all);
    }
}
