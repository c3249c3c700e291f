package org.hearth.wording;

import java.nio.file.Path;
import java.util.List;
import org.hearth.terms.Discipline;
import org.hearth.terms.Templates;

/** The language guide as the court's own folder has it, read once for all tests; later readings take it from here. */
public final class GuideAtHand {
    /** The folder as it stands in the checkout. */
    public static final Templates TEMPLATES = Templates.at(Path.of("court-templates"));
    /** The guide; safe for many threads. */
    public static final LanguageGuide GUIDE = LanguageGuide.read(TEMPLATES);

    private GuideAtHand() {}

    /** The words found in a social worker's text. */
    static List<String> found(String text) {
        return found(text, Discipline.SOCIAL_WORKER);
    }

    static List<String> found(String text, Discipline discipline) {
        return GUIDE.review(text, discipline).stream().map(Finding::text).toList();
    }
}
