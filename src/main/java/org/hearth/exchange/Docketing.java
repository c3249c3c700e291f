package org.hearth.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.access.CourtPass;
import org.hearth.access.Intake;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.CaseRolls;
import org.hearth.casefile.Petition;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** The docket in national terms. */
@ApplicationScoped
class Docketing {
    private static final int MOST_DAYS = 366;

    @Inject
    Docket docket;

    @Inject
    CaseRolls rolls;

    @Inject
    Intake intake;

    List<NodsHearing> between(CourtPass pass, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 0 || days > MOST_DAYS) {
            throw Problem.badInput("to", "problem.export-days", MOST_DAYS);
        }
        Set<String> open = intake.open(pass).keySet();
        List<Hearing> hearings = docket.between(pass, from, to, null).stream()
                .filter(each -> open.contains(each.caseId()))
                .toList();
        Set<String> cases = hearings.stream().map(Hearing::caseId).collect(Collectors.toSet());
        Map<String, CaseHeader> headers = rolls.toExport(pass, cases.size() > 1000 ? null : cases).stream()
                .collect(Collectors.toMap(CaseHeader::number, Function.identity()));
        return hearings.stream()
                .filter(each -> headers.containsKey(each.caseId()))
                .map(each -> of(pass, each, headers.get(each.caseId())))
                .toList();
    }

    private static NodsHearing of(CourtPass pass, Hearing hearing, CaseHeader header) {
        Petition petition = header.petition(hearing.petition()).orElse(null);
        Petition first = petition != null
                ? petition
                : header.petitions().stream().findFirst().orElse(null);
        return new NodsHearing(
                pass.courthouse(),
                hearing.caseId(),
                "Juvenile",
                type(header.jurisdiction()),
                first == null ? "" : first.filed().toString(),
                petition == null ? "" : petition.code(),
                hearing.id(),
                Words.ENGLISH.say(hearing.typeKey()),
                hearing.day().toString(),
                CourtTime.timeOf(hearing.startsAt()).toString(),
                status(hearing.status()),
                hearing.status().held() ? hearing.day().toString() : "",
                hearing.officer(),
                hearing.courtroom());
    }

    private static String type(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case DEPENDENCY -> "Dependency";
            case DELINQUENCY -> "Delinquency";
            case DUAL -> "Dual status";
            case NONMINOR -> "Nonminor";
        };
    }

    private static String status(HearingStatus status) {
        if (status.held()) {
            return "Held";
        }
        return switch (status) {
            case SET, HERE -> "Scheduled";
            case VACATED, TRANSFERRED_OUT -> "Vacated";
            case OFF_CALENDAR -> "Continued off calendar";
            default -> "In progress";
        };
    }
}
