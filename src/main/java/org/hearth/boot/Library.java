package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.Bases;
import org.hearth.access.IdentityRules;
import org.hearth.access.Rights;
import org.hearth.calling.ArrangementRules;
import org.hearth.calling.ChambersKinds;
import org.hearth.casefile.Milestone;
import org.hearth.court.Clocks;
import org.hearth.court.CourtBook;
import org.hearth.court.CourtCalendar;
import org.hearth.court.Glossary;
import org.hearth.court.Officer;
import org.hearth.docket.ContinuanceReasons;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.SlotWeights;
import org.hearth.exchange.ImportBook;
import org.hearth.input.FilingForms;
import org.hearth.input.InputForms;
import org.hearth.notice.NoticePersons;
import org.hearth.orders.AbsenceSteps;
import org.hearth.orders.Alternatives;
import org.hearth.orders.Checklists;
import org.hearth.orders.IncentiveReasons;
import org.hearth.orders.OrderKinds;
import org.hearth.orders.Prompts;
import org.hearth.orders.Snippets;
import org.hearth.paper.Papers;
import org.hearth.paper.Trial;
import org.hearth.post.Letters;
import org.hearth.progress.Measures;
import org.hearth.retention.RetentionBook;
import org.hearth.scorecard.ScorecardBook;
import org.hearth.terms.Templates;
import org.hearth.wording.LanguageGuide;
import org.hearth.wording.WritingAdvice;

/** Each room's part of the court's templates, read and checked by the room itself, once. */
@ApplicationScoped
public class Library {
    @Produces
    @Singleton
    Rights rights(Templates templates) {
        return Rights.read(templates);
    }

    @Produces
    @Singleton
    Bases bases(Templates templates) {
        return Bases.read(templates);
    }

    @Produces
    @Singleton
    IdentityRules identityRules(Templates templates, CourtBook book) {
        Map<String, Set<String>> officers = new LinkedHashMap<>();
        book.courthouses()
                .forEach(each -> officers.put(
                        each.key(), each.officers().stream().map(Officer::key).collect(Collectors.toSet())));
        return IdentityRules.read(templates, officers);
    }

    @Produces
    @Singleton
    CourtCalendar calendar(Templates templates) {
        return CourtCalendar.read(templates);
    }

    @Produces
    @Singleton
    Clocks clocks(Templates templates, CourtCalendar calendar) {
        return Clocks.read(templates, calendar, Milestone.names());
    }

    @Produces
    @Singleton
    CourtBook book(Templates templates) {
        return CourtBook.read(templates);
    }

    @Produces
    @Singleton
    Glossary glossary(Templates templates) {
        return Glossary.read(templates);
    }

    @Produces
    @Singleton
    HearingTypes hearingTypes(Templates templates) {
        return HearingTypes.read(templates);
    }

    @Produces
    @Singleton
    SlotWeights slotWeights(Templates templates) {
        return SlotWeights.read(templates);
    }

    @Produces
    @Singleton
    ContinuanceReasons continuanceReasons(Templates templates) {
        return ContinuanceReasons.read(templates);
    }

    @Produces
    @Singleton
    Measures measures(Templates templates) {
        return Measures.read(templates);
    }

    @Produces
    @Singleton
    InputForms inputForms(Templates templates, Measures measures) {
        return InputForms.read(templates, measures);
    }

    @Produces
    @Singleton
    FilingForms filingForms(Templates templates, InputForms inputForms, Clocks clocks) {
        return FilingForms.read(templates, inputForms, clocks);
    }

    @Produces
    @Singleton
    Checklists checklists(Templates templates) {
        return Checklists.read(templates);
    }

    @Produces
    @Singleton
    OrderKinds orderKinds(Templates templates) {
        return OrderKinds.read(templates);
    }

    @Produces
    @Singleton
    Snippets snippets(Templates templates, OrderKinds kinds) {
        return Snippets.read(templates, kinds);
    }

    @Produces
    @Singleton
    Prompts prompts(Templates templates) {
        return Prompts.read(templates);
    }

    @Produces
    @Singleton
    IncentiveReasons incentiveReasons(Templates templates) {
        return IncentiveReasons.read(templates);
    }

    @Produces
    @Singleton
    Alternatives alternatives(Templates templates) {
        return Alternatives.read(templates);
    }

    @Produces
    @Singleton
    AbsenceSteps absenceSteps(Templates templates) {
        return AbsenceSteps.read(templates);
    }

    @Produces
    @Singleton
    LanguageGuide guide(Templates templates) {
        return LanguageGuide.read(templates);
    }

    @Produces
    @Singleton
    WritingAdvice advice(Templates templates) {
        return WritingAdvice.read(templates);
    }

    @Produces
    @Singleton
    NoticePersons noticePersons(Templates templates, Clocks clocks) {
        return NoticePersons.read(templates, clocks);
    }

    @Produces
    @Singleton
    Papers papers(Templates templates) {
        return Papers.read(templates);
    }

    @Produces
    @Singleton
    ScorecardBook scorecard(Templates templates) {
        return ScorecardBook.read(templates);
    }

    @Produces
    @Singleton
    ImportBook importBook(Templates templates, HearingTypes types) {
        return ImportBook.read(templates, types);
    }

    @Produces
    @Singleton
    RetentionBook retention(Templates templates) {
        return RetentionBook.read(templates);
    }

    @Produces
    @Singleton
    Trial trial() {
        return new Trial();
    }

    @Produces
    @Singleton
    Letters letters(Templates templates) {
        return Letters.read(templates);
    }

    @Produces
    @Singleton
    ArrangementRules arrangementRules(Templates templates) {
        return ArrangementRules.read(templates);
    }

    @Produces
    @Singleton
    ChambersKinds chambersKinds(Templates templates, Clocks clocks) {
        return ChambersKinds.read(templates, clocks);
    }
}
