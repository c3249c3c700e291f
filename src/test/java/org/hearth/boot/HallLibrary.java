package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Singleton;
import org.hearth.terms.Templates;
import org.hearth.wording.LanguageGuide;

/** The library with the language guide read once for all tests: it never changes and takes longest to read. */
@ApplicationScoped
public class HallLibrary extends Library {
    private static final LanguageGuide GUIDE = LanguageGuide.read(Templates.builtIn());

    @Override
    @Produces
    @Singleton
    @Specializes
    LanguageGuide guide(Templates templates) {
        return GUIDE;
    }
}
