package org.hearth.input;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.access.CourtPass;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Rights;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** What a young person decides about their own words and about what others would tell of them in confidence. */
@Door
public class OwnWords {
    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Rights rights;

    @Inject
    Requests requests;

    @Inject
    Decisions decisions;

    @Inject
    Trail trail;

    /** What their attorney would let go and asks them about first. */
    @Needs(Task.OWN_WORDS)
    public List<Asked> asked(CourtPass pass) {
        return requests.asksYouth(pass);
    }

    /** Whom the youth may choose for their own words; choosing the judge brings the lawyers who may answer. */
    @Needs(Task.OWN_WORDS)
    public Set<Role> choices(OpenCase pass) {
        Set<Role> roles =
                EnumSet.copyOf(rights.whenReleased(ContentKind.YOUTH_STATEMENT).roles());
        roles.removeAll(EnumSet.of(Role.YOUTH, Role.YOUTH_ATTORNEY));
        return roles;
    }

    /**
     * Chooses who may read the words; they go out when the attorney says so too.
     *
     * @param readers where the judge is among them, counsel entitled to answer come with the judge
     */
    @Needs(Task.OWN_WORDS)
    public void choose(OpenCase pass, String id, Set<Role> readers, long version) {
        InputRequest request = expected(pass, id, version);
        Set<Role> whole = EnumSet.noneOf(Role.class);
        whole.addAll(readers);
        if (readers.isEmpty()) {
            throw Problem.badInput("readers", "problem.audience-empty");
        }
        if (readers.contains(Role.JUDGE)) {
            whole.addAll(rights.answeredBy(ContentKind.YOUTH_STATEMENT));
        }
        decisions.choose(
                pass, request, new Letting(Scope.ALL, whole, null, null, null, null, null, null, null, null, null));
        decided(request);
    }

    /** Says yes or no to what counsel would let go. */
    @Needs(Task.OWN_WORDS)
    public void answer(OpenCase pass, String release, boolean yes, long version) {
        Release asked = decisions.find(pass, release);
        if (asked.youthAt() != null) {
            throw Problem.notFound();
        }
        InputRequest request = decisions.requestOf(pass, asked);
        request.expect(version);
        if (yes) {
            asked.agreeTo(clock.now());
        } else {
            asked.end(clock.now());
        }
        decided(request);
    }

    /** Takes everything back from everybody at once, also what was released before. */
    @Needs(Task.OWN_WORDS)
    public void takeBack(OpenCase pass, String id, long version) {
        InputRequest request = expected(pass, id, version);
        decisions.choose(pass, request, Letting.of(Scope.NONE, null));
        decided(request);
    }

    private InputRequest expected(OpenCase pass, String id, long version) {
        InputRequest request = requests.find(pass, id);
        request.expect(version);
        return request;
    }

    private void decided(InputRequest request) {
        request.released();
        em.flush();
        trail.touched("request.held");
    }
}
