package org.hearth.summary;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.input.Alarms;
import org.hearth.input.Barriers;
import org.hearth.input.Conferences;
import org.hearth.input.InputForms;
import org.hearth.input.Inputs;
import org.hearth.input.Voice;
import org.hearth.orders.Affirmations;
import org.hearth.orders.Alternatives;
import org.hearth.orders.Comebacks;
import org.hearth.orders.Conversations;
import org.hearth.orders.CourtOrder;
import org.hearth.orders.Orders;
import org.hearth.orders.Prompts;
import org.hearth.orders.Warrant;
import org.hearth.orders.Warrants;
import org.hearth.progress.Stories;
import org.hearth.progress.Story;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** What each reader may read before a hearing. */
@Door
public class Summaries {
    @Inject
    CourtClock clock;

    @Inject
    CaseFiles files;

    @Inject
    Docket docket;

    @Inject
    Stories stories;

    @Inject
    Inputs inputs;

    @Inject
    Alarms alarms;

    @Inject
    Barriers barriers;

    @Inject
    Conferences conferences;

    @Inject
    InputForms forms;

    @Inject
    Orders orders;

    @Inject
    Affirmations affirmations;

    @Inject
    Comebacks comebacks;

    @Inject
    Warrants warrants;

    @Inject
    Conversations conversations;

    @Inject
    Alternatives alternatives;

    @Inject
    Prompts prompts;

    @Inject
    Heads heads;

    @Inject
    Readings readings;

    /**
     * The summary before a hearing as this reader may read it, in a fixed number of statements however long the history.
     * What was read is kept as read, once for each different content.
     *
     * @throws Problem not found for a hearing of another case
     */
    @Needs(Task.READ_SUMMARY)
    public Summary read(OpenCase pass, String hearing) {
        return open(pass, hearing).summary();
    }

    /** The same with the case's header and the hearing, which it has read anyway. */
    @Needs(Task.READ_SUMMARY)
    public Opened open(OpenCase pass, String id) {
        List<Hearing> hearings = docket.ofCase(pass);
        Hearing hearing = hearings.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        CaseHeader header = files.header(pass);
        LocalDate since = since(hearings, hearing);
        Head head = heads.of(pass, header, hearing, since);
        Summary summary = Gathered.isClosed(header, hearing)
                ? SummaryComposer.closed(pass.personName(), hearing, head, heads.closed(pass, header, hearing, head))
                : SummaryComposer.compose(gather(pass, hearing, header, head), prompts, alternatives);
        if (!readings.isKept(pass, summary)) {
            keep(pass, summary);
        }
        return new Opened(header, hearing, summary);
    }

    /** What this reader themself has read before that hearing, the newest first; nobody learns what another has read. */
    @Needs(Task.READ_SUMMARY)
    public List<KeptReading> readings(OpenCase pass, String hearing) {
        docket.hearing(pass, hearing);
        return readings.of(pass, hearing);
    }

    /**
     * A version as this reader read it, word for word, whatever has changed since.
     *
     * @throws Problem not found, for one that somebody else read and for none alike
     */
    @Needs(Task.READ_SUMMARY)
    public Summary reading(OpenCase pass, String hearing, String hash) {
        docket.hearing(pass, hearing);
        return readings.again(pass, hearing, hash);
    }

    private void keep(OpenCase pass, Summary summary) {
        try {
            readings.keep(pass, summary);
        } catch (PersistenceException e) {
            if (!readings.isKept(pass, summary)) {
                throw e;
            }
        }
    }

    private Gathered gather(OpenCase pass, Hearing hearing, CaseHeader header, Head head) {
        String id = hearing.id();
        List<CourtOrder> owed = orders.ofCase(pass);
        Story story = pass.may(Task.READ_PROGRESS) ? stories.steps(pass, owed) : Story.CLOSED;
        boolean asks = pass.may(Task.READ_REQUESTS);
        List<Voice> voices = inputs.voices(pass, id);
        return new Gathered(
                header,
                hearing,
                head,
                pass.personName(),
                pass::right,
                pass::rule,
                head.since(),
                clock.today(),
                Beside.folded(PlanLines.without(voices, forms)),
                story.goals(),
                story.measures(),
                story.needs(),
                owed,
                orders.affirmations(pass),
                asks ? inputs.asked(pass, id) : List.of(),
                together(pass, hearing, header, voices),
                course(pass),
                recalled(pass, hearing));
    }

    private Course course(OpenCase pass) {
        boolean known = pass.may(Task.READ_ABSENCES);
        List<Warrant> standing = pass.may(Task.READ_WARRANTS) ? warrants.standing(pass) : List.of();
        return new Course(
                known ? comebacks.latest(pass).orElse(null) : null,
                standing,
                known ? conversations.of(pass) : List.of());
    }

    /** For those who may know of neither, nothing; they are shown no praise either. */
    private Recalled recalled(OpenCase pass, Hearing hearing) {
        return pass.may(Task.READ_AFFIRMATIONS)
                ? Recalled.before(hearing, affirmations.standing(pass), affirmations.praise(pass, hearing.id()))
                : Recalled.NONE;
    }

    private Together together(OpenCase pass, Hearing hearing, CaseHeader header, List<Voice> voices) {
        return new Together(
                pass.may(Task.READ_ALARMS) ? alarms.before(pass, hearing, header) : List.of(),
                pass.may(Task.READ_BARRIERS) ? barriers.replies(pass, hearing.id()) : Map.of(),
                pass.may(Task.READ_PROMISES) ? conferences.agreed(pass, hearing.id()) : List.of(),
                forms,
                PlanLines.reviewed(voices, forms));
    }

    /** The day of the last hearing held before this one; null when this is the first. */
    private static LocalDate since(List<Hearing> hearings, Hearing hearing) {
        return hearings.stream()
                .filter(each -> each.status().held())
                .filter(each -> each.startsAt().isBefore(hearing.startsAt()))
                .max(Comparator.comparing(Hearing::startsAt))
                .map(Hearing::day)
                .orElse(null);
    }
}
