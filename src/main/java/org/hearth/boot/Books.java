package org.hearth.boot;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.hearth.access.Rights;
import org.hearth.court.Clocks;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.SlotWeights;
import org.hearth.orders.Checklists;
import org.hearth.orders.Prompts;
import org.hearth.paper.Papers;
import org.hearth.progress.Measures;
import org.hearth.terms.TemplateFault;
import org.hearth.terms.Templates;

/**
 * The books that a court writes itself, read once at start from its templates and never changed while the server runs.
 * The first fault stops the start; it names the file, the line and the mend.
 */
@ApplicationScoped
class Books {
    private Templates templates;
    private Rights rights;
    private CourtCalendar calendar;
    private Clocks clocks;
    private CourtBook court;
    private HearingTypes hearingTypes;
    private SlotWeights weights;
    private Checklists checklists;
    private Prompts prompts;
    private Measures measures;
    private Papers papers;

    /** Nothing more than a reason to open them now rather than at the first question. */
    void read() {
        if (templates == null) {
            open();
        }
    }

    @PostConstruct
    void open() {
        try {
            templates = Settings.read().templates().map(Templates::at).orElseGet(Templates::builtIn);
            rights = Rights.read(templates);
            calendar = CourtCalendar.read(templates);
            clocks = Clocks.read(templates, calendar);
            court = CourtBook.read(templates);
            hearingTypes = HearingTypes.read(templates);
            weights = SlotWeights.read(templates);
            checklists = Checklists.read(templates);
            prompts = Prompts.read(templates);
            measures = Measures.read(templates);
            papers = Papers.read(templates);
        } catch (TemplateFault fault) {
            Refusal.stop("A fault stands in the court's templates: " + fault.getMessage());
        }
    }

    @Produces
    @Singleton
    Templates templates() {
        return templates;
    }

    @Produces
    @Singleton
    Rights rights() {
        return rights;
    }

    @Produces
    @Singleton
    CourtCalendar calendar() {
        return calendar;
    }

    @Produces
    @Singleton
    Clocks clocks() {
        return clocks;
    }

    @Produces
    @Singleton
    CourtBook court() {
        return court;
    }

    @Produces
    @Singleton
    HearingTypes hearingTypes() {
        return hearingTypes;
    }

    @Produces
    @Singleton
    SlotWeights weights() {
        return weights;
    }

    @Produces
    @Singleton
    Checklists checklists() {
        return checklists;
    }

    @Produces
    @Singleton
    Prompts prompts() {
        return prompts;
    }

    @Produces
    @Singleton
    Measures measures() {
        return measures;
    }

    @Produces
    @Singleton
    Papers papers() {
        return papers;
    }
}
