package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.Audience;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Rights;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.docket.HearingTypes;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Shows a request as one reader may see it. */
@ApplicationScoped
class RequestReader {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    InputForms forms;

    @Inject
    Submissions submissions;

    @Inject
    LastTime lastTime;

    @Inject
    Facts facts;

    @Inject
    HearingTypes types;

    @Inject
    Holdings holdings;

    @Inject
    Standings standings;

    @Inject
    Seals seals;

    @Inject
    Rights rights;

    InputForm form(InputRequest request) {
        return forms.of(request.discipline()).orElseThrow(Problem::notFound);
    }

    /** The draft; null where none is kept. */
    Draft draft(InputRequest request) {
        return em.createQuery("select d from Draft d where d.request = :id and d.caseId = :case", Draft.class)
                .setParameter("id", request.id())
                .setParameter("case", request.caseId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What stands in a draft; nothing for anybody but its author. */
    Map<String, Object> written(OpenCase pass, Draft draft) {
        Reading reading = seals.open(pass, draft.answers());
        return reading.isOpen() ? AnswersJson.answers(reading.text()) : Map.of();
    }

    /**
     * The request as this reader may know of it: whether a youth answered is the youth's and counsel's to know, and
     * those to whom it was released; that anything was decided shows in no version either.
     */
    Asked asked(OpenCase pass, InputRequest request) {
        boolean knows = request.isOf(pass.person()) || Audience.HELD.roles().contains(pass.role());
        if (knows) {
            return request.asked(clock.now());
        }
        boolean mayKnow = request.discipline() != Discipline.YOUTH || isLetGo(pass, request);
        return mayKnow ? request.asked(clock.now()).withVersion(request.publicVersion()) : request.askedOnly();
    }

    private boolean isLetGo(OpenCase pass, InputRequest request) {
        return submissions
                .present(request)
                .filter(each -> holdings.of(pass, each).reaches(pass.role(), submissions.held(each)))
                .isPresent();
    }

    /** The request whole; a fixed number of statements. */
    RequestView view(OpenCase pass, InputRequest request) {
        InputForm form = form(request);
        boolean mine = request.isOf(pass.person());
        Submission submission = submissions.present(request).orElse(null);
        List<Answer> submitted = submission == null ? List.of() : submissions.answers(submission);
        Draft draft = mine ? draft(request) : null;
        LastTime.Said last = mine ? lastTime.of(pass, request) : LastTime.Said.NOTHING;
        Map<String, Object> answers = draft == null
                ? submission == null
                        ? Map.of()
                        : submissions.readable(pass, submission, mine ? own(request, submitted) : submitted)
                : written(pass, draft);
        boolean knows = mine || pass.may(Task.RELEASE_INPUT);
        List<Answer> held = knows ? submitted.stream().filter(Answer::isHeld).toList() : List.of();
        Scope scope = held.isEmpty() ? null : holdings.of(pass, submission).scope(held);
        Facts.Standing stands = mine && pass.may(Task.WRITE_INPUT) ? facts.of(pass, form) : Facts.Standing.NOTHING;
        return new RequestView(
                asked(pass, request),
                form,
                readers(pass, form),
                answers,
                last.values(),
                draft == null ? null : draft.saved(),
                scope,
                !held.isEmpty(),
                isOn(pass, request) && mine && pass.may(Task.WRITE_INPUT) && request.status() != RequestStatus.EXCUSED,
                !held.isEmpty() && pass.may(Task.RELEASE_INPUT),
                new Brought(
                        isBrief(request),
                        draft == null ? null : draft.carriedOn(),
                        mine ? carried(request, submitted, draft, answers, last) : Map.of(),
                        said(submitted, mine ? null : answers),
                        stands.known(),
                        stands.first(),
                        last.day()));
    }

    /** False for the youth's form while no order keeps their words from being used against them. */
    boolean isOn(OpenCase pass, InputRequest request) {
        return request.discipline() != Discipline.YOUTH || holdings.isYouthFormOn(pass);
    }

    private boolean isBrief(InputRequest request) {
        return !form(request).brief().isEmpty()
                && types.all().stream()
                        .anyMatch(each -> each.brief() && each.id().equals(request.hearingType()));
    }

    /** Of what its author submitted the part that was written for this hearing: what went along goes along again. */
    private List<Answer> own(InputRequest request, List<Answer> submitted) {
        return isBrief(request)
                ? submitted.stream().filter(each -> !each.isCarried()).toList()
                : submitted;
    }

    /** What is written for this hearing: the draft, or what was submitted and did not go along from last time. */
    Map<String, Object> written(OpenCase pass, InputRequest request) {
        Draft draft = draft(request);
        if (draft != null) {
            return written(pass, draft);
        }
        return submissions
                .present(request)
                .map(each -> submissions.readable(pass, each, own(request, submissions.answers(each))))
                .orElse(Map.of());
    }

    /** What goes along with a submission of these answers; nothing by a link, whose holder was not shown it. */
    Submissions.Carried carried(OpenCase pass, InputRequest request, Map<String, Object> answers) {
        LastTime.Said last = pass.isByLink() ? LastTime.Said.NOTHING : lastTime.of(pass, request);
        List<Answer> submitted =
                submissions.present(request).map(submissions::answers).orElse(List.of());
        return new Submissions.Carried(last.submission(), carried(request, submitted, draft(request), answers, last));
    }

    private Map<String, Brought.Carried> carried(
            InputRequest request,
            List<Answer> submitted,
            Draft draft,
            Map<String, Object> answers,
            LastTime.Said last) {
        if (!isBrief(request)) {
            return Map.of();
        }
        LocalDate confirmed = draft == null ? null : draft.carriedOn();
        Map<String, Brought.Carried> carried = Carry.over(form(request), answers, last.free(), confirmed);
        submitted.stream()
                .filter(Answer::isCarried)
                .forEach(each -> carried.computeIfPresent(
                        each.question(),
                        (question, along) -> along.saidOn().isBefore(each.saidOn())
                                ? new Brought.Carried(along.value(), each.saidOn())
                                : along));
        return carried;
    }

    /**
     * The days on which answers were last said.
     *
     * @param shown null for their author; for everybody else the answers that are shown, since that something more was
     *     said is not told either
     */
    private static Map<String, LocalDate> said(List<Answer> submitted, Map<String, Object> shown) {
        return submitted.stream()
                .filter(each -> each.saidOn() != null && (shown == null || shown.containsKey(each.question())))
                .collect(Collectors.toMap(Answer::question, Answer::saidOn));
    }

    private Map<String, List<Role>> readers(OpenCase pass, InputForm form) {
        Set<Role> here = EnumSet.of(Role.JUDGE, Role.CLERK);
        if (pass.may(Task.READ_CASE)) {
            standings.team(pass).forEach(each -> here.add(each.role()));
        } else {
            here.addAll(EnumSet.allOf(Role.class));
        }
        Map<String, List<Role>> readers = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            List<Role> able = submissions.isHeld(form.discipline(), question)
                    ? List.copyOf(Audience.HELD.roles())
                    : rights.readers(question.content()).stream()
                            .filter(here::contains)
                            .toList();
            readers.put(question.id(), able);
        }
        return readers;
    }
}
