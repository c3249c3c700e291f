package org.hearth.input;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;

/** What an attached file may be about: the discipline's own report, and whatever its form asks about. */
final class ReportKind {
    private ReportKind() {}

    /** The kind of that discipline's report. */
    static ContentKind of(Discipline discipline) {
        return switch (discipline) {
            case SOCIAL_WORKER -> ContentKind.WELFARE_REPORT;
            case PROBATION -> ContentKind.PROBATION_REPORT;
            case CAREGIVER -> ContentKind.CAREGIVER_INPUT;
            case EDUCATOR -> ContentKind.EDUCATION;
            case PUBLIC_HEALTH -> ContentKind.HEALTH;
            case BEHAVIORAL_HEALTH -> ContentKind.BEHAVIORAL_STATUS;
            case ADVOCATE -> ContentKind.ADVOCATE_MESSAGE;
            case LAW_ENFORCEMENT -> ContentKind.SAFETY_NOW;
            case CASA -> ContentKind.CASA_REPORT;
            case TRIBE -> ContentKind.ICWA;
            case YOUTH -> ContentKind.YOUTH_STATEMENT;
            case YOUTH_ATTORNEY, ATTORNEY, PARENT, COURT -> ContentKind.POSITION;
        };
    }

    /** Every kind that a file beside this form may be, the report's first. */
    static Set<ContentKind> allowed(InputForm form) {
        Set<ContentKind> kinds = new LinkedHashSet<>();
        kinds.add(of(form.discipline()));
        kinds.addAll(form.questions().stream().map(Question::content).collect(Collectors.toSet()));
        return kinds;
    }
}
