package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearth.access.Audience;
import org.hearth.access.OpenCase;
import org.hearth.access.Rights;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.casefile.Youth;
import org.hearth.casefile.Youths;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** Writes what holders decide: each decision in its place, and what it ends. */
@ApplicationScoped
class Decisions {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Rights rights;

    @Inject
    Youths youths;

    @Inject
    Holdings holdings;

    @Inject
    Submissions submissions;

    /** The version that stands, with something held in it. */
    Submission held(InputRequest request) {
        return submissions
                .present(request)
                .filter(each -> !submissions.held(each).isEmpty())
                .orElseThrow(() -> Problem.unmetRule("nothing-held"));
    }

    /** This decision of this case, not taken back. */
    Release find(OpenCase pass, String id) {
        return em.createQuery(
                        "select x from Release x where x.id = :id and x.caseId = :case and x.ended is null",
                        Release.class)
                .setParameter("id", id)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The request that a decision is about. */
    InputRequest requestOf(OpenCase pass, Release release) {
        return em.createQuery(
                        "select r from InputRequest r, Submission s where s.request = r.id and s.id = :submission"
                                + " and r.caseId = :case and s.superseded is null",
                        InputRequest.class)
                .setParameter("submission", release.submission())
                .setParameter("case", pass.caseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Counsel decides. */
    void decide(OpenCase pass, InputRequest request, Letting given) {
        Submission submission = held(request);
        Youth youth = youths.of(pass);
        LettingRules.check(given, youth, clock.today());
        List<Answer> covered = LettingRules.covered(given, submissions.held(submission));
        LettingRules.recipients(given, covered, rights);
        LetGo letGo = holdings.of(pass, submission);
        if (letGo.isTakenBack() && given.scope() != Scope.NONE && given.agreement() == null) {
            throw Problem.unmetRule("youth-took-back");
        }
        end(given, letGo.standing());
        Agreement agreement =
                given.agreement() != null ? given.agreement() : youth.decides() ? Agreement.TALKED : Agreement.ALONE;
        Instant now = clock.now();
        Release release = new Release(pass, submission, holdings.nextTurn(submission), given, agreement, now);
        ContentKind kind = covered.get(0).kindOfContent();
        release.write(
                given.summary() == null || given.summary().isBlank() ? null : held(pass, kind, given.summary()),
                held(pass, kind, AnswersJson.write(record(given))));
        em.persist(release);
    }

    private static Map<String, Object> record(Letting given) {
        Map<String, Object> record = new LinkedHashMap<>();
        boolean lets = given.scope() != Scope.NONE;
        record.put(
                "purpose",
                given.purpose() == null && lets ? Words.ENGLISH.say("release.purpose.hearing") : given.purpose());
        record.put("note", given.note());
        return record;
    }

    /** Sealed for the holder; who reads it while it is let go, {@link LetGo} says. */
    private Sealed held(OpenCase pass, ContentKind kind, String words) {
        return seals.seal(pass, pass.caseId(), kind, Audience.HELD, words);
    }

    /** A decision about everything ends all others; one about a part ends what was decided about the same part. */
    private void end(Letting given, Collection<Release> standing) {
        standing.stream().filter(each -> given.isWhole() || isSame(given, each)).forEach(each -> each.end(clock.now()));
    }

    private static boolean isSame(Letting given, Release release) {
        return Objects.equals(given.audience(), release.audience())
                && Objects.equals(given.answers(), release.questions());
    }

    /** The youth chooses: what was asked of counsel before is asked no more. */
    void choose(OpenCase pass, InputRequest request, Letting given) {
        Submission submission = held(request);
        LettingRules.check(given, youths.of(pass), clock.today());
        LettingRules.recipients(given, LettingRules.covered(given, submissions.held(submission)), rights);
        Collection<Release> standing = holdings.of(pass, submission).standing();
        standing.stream()
                .filter(each -> each.counselAt() == null || given.scope() == Scope.NONE)
                .forEach(each -> each.end(clock.now()));
        int turn = holdings.nextTurn(submission);
        em.persist(Release.ofYouth(pass, submission, turn, given, clock.now()));
    }
}
