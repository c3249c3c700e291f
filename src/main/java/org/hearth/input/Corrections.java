package org.hearth.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearth.access.Audience;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Right;
import org.hearth.access.Rights;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * "Is anything in the reports wrong?": what the youth or the youth's attorney corrects stands beside the report, and
 * its author may answer or amend. The youth's corrections are held as all their words are.
 */
@Door
public class Corrections {
    private static final int LONGEST = 2_000;

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Rights rights;

    @Inject
    Requests requests;

    @Inject
    Submissions submissions;

    @Inject
    CorrectionFile file;

    @Inject
    Trail trail;

    /** The corrections of one report that this reader may read, the earliest first. */
    @Needs(Task.READ_REQUESTS)
    public List<Corrected> of(OpenCase pass, String request) {
        return file.of(pass, requests.find(pass, request));
    }

    /** The same of every report before a hearing. */
    @Needs(Task.READ_REQUESTS)
    public List<Corrected> ofHearing(OpenCase pass, String hearing) {
        Set<String> corrected = file.correctedBefore(pass, hearing);
        return requests.ofHearing(pass, hearing).stream()
                .filter(each -> corrected.contains(each.id()))
                .flatMap(each -> file.of(pass, each).stream())
                .toList();
    }

    /** One correction; not found for a reader who may not read it. */
    @Needs(Task.READ_REQUESTS)
    public Corrected one(OpenCase pass, String id) {
        InputRequest target = requests.find(pass, file.find(pass, id).request());
        return file.of(pass, target).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /**
     * Writes a correction.
     *
     * @param question which answer; null for the report as a whole
     * @throws Problem unmet rule {@code nothing-to-correct} where this reader can read nothing there; bad input for the
     *     words
     */
    @Needs(Task.WRITE_CORRECTIONS)
    public List<Corrected> write(OpenCase pass, String request, String question, String words) {
        InputRequest target = requests.find(pass, request);
        Submission submission = submissions.present(target).orElseThrow(() -> Problem.unmetRule("nothing-to-correct"));
        Map<String, Object> readable = submissions.readable(pass, submission);
        if (readable.isEmpty()
                || question != null && !readable.containsKey(question)
                || target.discipline() == Discipline.YOUTH) {
            throw Problem.unmetRule("nothing-to-correct");
        }
        Sealed sealed = sealed(pass, target, submission, question, checked("words", words));
        em.persist(new Correction(pass, target, submission, question, sealed, clock.now()));
        em.flush();
        trail.touched("correction");
        return file.of(pass, target);
    }

    /** The youth's as their own words, held; counsel's as a position, or as what it corrects where its author reads none. */
    private Sealed sealed(OpenCase pass, InputRequest target, Submission submission, String question, String words) {
        if (pass.role() == Role.YOUTH) {
            return seals.seal(pass, pass.caseId(), ContentKind.YOUTH_STATEMENT, Audience.HELD, words);
        }
        Role author = CorrectionFile.roleOf(target);
        ContentKind kind = rights.of(ContentKind.POSITION, author) == Right.SEE
                ? ContentKind.POSITION
                : submissions.answers(submission).stream()
                        .filter(each -> question == null || each.question().equals(question))
                        .map(Answer::kindOfContent)
                        .filter(each -> rights.of(each, author) == Right.SEE)
                        .findFirst()
                        .orElse(ContentKind.POSITION);
        return seals.seal(pass, pass.caseId(), kind, words);
    }

    private static String checked(String field, String words) {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw Problem.badInput(field, "problem.correction-words", LONGEST);
        }
        return words.strip();
    }

    /**
     * Lets a correction in the youth's words go, as agreed with the youth.
     *
     * @param audience to whom; null for everybody whom the rights table lets the youth's words be released to
     */
    @Needs(Task.RELEASE_INPUT)
    public List<Corrected> release(OpenCase pass, String id, Set<Role> audience, long version) {
        Correction correction = file.find(pass, id);
        correction.expect(version);
        if (!correction.isYouths()) {
            throw Problem.unmetRule("nothing-held");
        }
        Letting given = new Letting(Scope.ALL, audience, null, null, null, null, null, null, null, null, null);
        LettingRules.recipients(given, correction.words().kind(), rights);
        Set<Role> readers =
                EnumSet.copyOf(rights.whenReleased(correction.words().kind()).roles());
        if (audience != null) {
            readers.retainAll(audience);
        }
        readers.addAll(Audience.HELD.roles());
        correction.releaseTo(readers, clock.now());
        return changed(pass, correction);
    }

    /** Takes a correction back: its author, or counsel for the youth. */
    @Needs(Task.WRITE_CORRECTIONS)
    public List<Corrected> takeBack(OpenCase pass, String id, long version) {
        Correction correction = file.find(pass, id);
        correction.expect(version);
        if (!file.mayTakeBack(pass, correction)) {
            throw Problem.notAllowed();
        }
        correction.takeBack(clock.now());
        return changed(pass, correction);
    }

    /** The report's author answers; amending the report is another way. */
    @Needs(Task.WRITE_INPUT)
    public List<Corrected> reply(OpenCase pass, String id, String words, long version) {
        Correction correction = file.find(pass, id);
        InputRequest target = requests.find(pass, correction.request());
        boolean reads = seals.open(pass, correction.words()).isOpen();
        if (!target.isOf(pass.person()) || !reads) {
            throw reads ? Problem.notAllowed() : Problem.notFound();
        }
        correction.expect(version);
        ContentKind kind = rights.of(ContentKind.POSITION, pass.role()) == Right.SEE
                ? ContentKind.POSITION
                : submissions.present(target).stream()
                        .flatMap(each -> submissions.answers(each).stream())
                        .filter(each ->
                                Objects.equals(each.question(), correction.question()) || correction.question() == null)
                        .map(Answer::kindOfContent)
                        .findFirst()
                        .orElse(ContentKind.POSITION);
        Sealed reply = seals.seal(pass, pass.caseId(), kind, checked("words", words));
        correction.reply(pass, reply, clock.now());
        return changed(pass, correction);
    }

    private List<Corrected> changed(OpenCase pass, Correction correction) {
        em.flush();
        trail.touched("correction");
        return file.of(pass, requests.find(pass, correction.request()));
    }

    /** Corrections of one's own reports that wait for an answer, the earliest first. */
    @Needs(Task.READ_INBOX)
    public List<Corrected> toMe(CourtPass pass) {
        return file.toMe(pass);
    }
}
