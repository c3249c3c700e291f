package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.hearth.input.InputForms;
import org.hearth.progress.Measures;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/**
 * The books that a court writes itself, read once at start from its templates and never changed while the server runs.
 * The first fault stops the start; it names the file, the line and the mend.
 */
@ApplicationScoped
class Books {
    private Settings settings;
    private MovingClock clock;

    @PostConstruct
    void open() {
        try {
            settings = Settings.read();
            clock = settings.today().map(MovingClock::on).orElseGet(MovingClock::real);
        } catch (TemplateFault | IllegalStateException e) {
            Refusal.stop(e.getMessage());
        }
    }

    /** Nothing more than a reason to open them now rather than at the first question. */
    void read() {
        settings.home();
    }

    @Produces
    @Singleton
    Settings settings() {
        return settings;
    }

    @Produces
    @ApplicationScoped
    MovingClock clock() {
        return clock;
    }

    @Produces
    @Singleton
    Templates templates() {
        return settings.templates().map(Templates::at).orElseGet(Templates::builtIn);
    }

    @Produces
    @Singleton
    Measures measures(Templates templates) {
        return Measures.read(templates);
    }

    @Produces
    @Singleton
    InputForms forms(Templates templates, Measures measures) {
        return InputForms.read(templates, measures);
    }
}
