package org.hearth.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** One point of contact an agency and case: what was said last, at which hours, and when it was last checked. */
@Door
public class ContactPoints {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    CaseFiles files;

    @Inject
    Seals seals;

    /** The contacts of a case by agency, as this reader may read them; none for the judge before a finding. */
    @Needs(Task.READ_TEAM)
    public List<ContactPoint> of(OpenCase pass) {
        if (pass.role() == Role.JUDGE && files.header(pass).beforeFinding()) {
            return List.of();
        }
        List<Object[]> rows = rows(pass);
        Map<String, LocalDate> checks = checks(pass, rows);
        Map<String, ContactPoint> newest = new TreeMap<>();
        for (Object[] row : rows) {
            Answer answer = (Answer) row[0];
            Reading reading = seals.open(pass, answer.value());
            if (answer.kind() == AnswerKind.CONTACT && reading.isOpen()) {
                ContactPoint point = point(answer, reading, (Submission) row[1], checks);
                newest.putIfAbsent(point.agency().toLowerCase(Locale.ROOT), point);
            }
        }
        return List.copyOf(newest.values());
    }

    private List<Object[]> rows(OpenCase pass) {
        return em.createQuery(
                        "select a, v from Answer a, Submission v where a.submission = v.id and a.caseId = :case and v.caseId = :case"
                                + " and v.superseded is null and (a.kind = :contact or a.part = :checked)"
                                + " order by v.submitted desc, v.id, a.place",
                        Object[].class)
                .setParameter("case", pass.caseId())
                .setParameter("contact", AnswerKind.CONTACT)
                .setParameter("checked", Part.CHECKED)
                .getResultList();
    }

    /** The day that stands beside a contact as its last check, by submission and question. */
    private Map<String, LocalDate> checks(OpenCase pass, List<Object[]> rows) {
        Map<String, LocalDate> checks = new HashMap<>();
        for (Object[] row : rows) {
            Answer answer = (Answer) row[0];
            Reading reading = seals.open(pass, answer.value());
            if (answer.part() == Part.CHECKED && answer.kind() == AnswerKind.DATE && reading.isOpen()) {
                String day = (String) AnswersJson.value(reading.text());
                checks.put(key(answer, answer.beside(), answer.isCarried()), day(day));
            }
        }
        return checks;
    }

    /** A check that was carried over is of the contact that was carried over, never of a new one. */
    private static String key(Answer answer, String contact, boolean carried) {
        return answer.submission() + contact + carried;
    }

    private static LocalDate day(String iso) {
        try {
            return CourtTime.date("checked", iso);
        } catch (Problem unreadable) {
            return null;
        }
    }

    private ContactPoint point(Answer answer, Reading reading, Submission submission, Map<String, LocalDate> checks) {
        Map<String, Object> said = AnswersJson.answers(reading.text());
        LocalDate told = answer.saidOn() == null ? CourtTime.dayOf(submission.submitted()) : answer.saidOn();
        LocalDate fresh = checks.get(key(answer, answer.question(), false));
        LocalDate checked =
                fresh == null && answer.isCarried() ? checks.get(key(answer, answer.question(), true)) : fresh;
        LocalDate last = checked == null ? told : checked;
        return new ContactPoint(
                String.valueOf(said.get("agency")).strip(),
                (String) said.get("name"),
                (String) said.get("reach"),
                (String) said.get("hours"),
                last,
                ContactPoint.isOld(last, clock.today()),
                submission.authorName());
    }
}
