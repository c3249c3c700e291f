package org.hearth.input;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.Door;
import org.hearth.access.Guests;
import org.hearth.access.LinkAsk;
import org.hearth.access.LinkLine;
import org.hearth.access.LinkRules;
import org.hearth.access.Links;
import org.hearth.access.MadeLink;
import org.hearth.access.Needs;
import org.hearth.access.NewGuest;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.docket.Docket;
import org.hearth.post.Outbox;
import org.hearth.post.Outgoing;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Asks those who have no account: brings them to the team, and makes the links by which they answer. */
@Door
public class Invitations {
    private static final Map<Discipline, Role> BY_LINK =
            Map.of(Discipline.CAREGIVER, Role.CAREGIVER, Discipline.PARENT, Role.PARENT, Discipline.YOUTH, Role.YOUTH);

    @Inject
    CourtClock clock;

    @Inject
    Requests requests;

    @Inject
    Links links;

    @Inject
    Guests guests;

    @Inject
    Docket docket;

    @Inject
    OnHearing onHearing;

    @Inject
    Seals seals;

    @Inject
    Outbox outbox;

    /**
     * Makes a link for a request and leaves it to the post for their safe contact; the one before ends.
     *
     * @param shown whether the demo's case page shows it
     * @throws Problem not found; unmet rule {@code no-link} for a discipline that signs in, {@code link-too-late},
     *     {@code request-closed}
     */
    @Needs(Task.MAKE_LINKS)
    public MadeLink invite(OpenCase pass, String id, boolean shown) {
        InputRequest request = requests.find(pass, id);
        Role role = BY_LINK.get(request.discipline());
        if (role == null) {
            throw Problem.unmetRule("no-link");
        }
        if (request.status() == RequestStatus.EXCUSED) {
            throw Problem.unmetRule("request-closed");
        }
        MadeLink made = links.make(pass, new LinkAsk(id, request.person(), role, request.hearingAt(), shown));
        outbox.queue(new Outgoing(
                request.person(), "link", made.path(), "link/" + made.line().id(), true));
        return made;
    }

    /**
     * The links of a request, the latest first.
     *
     * @throws Problem not allowed for whom this role makes none: that a youth opened one is not everybody's to know
     */
    @Needs(Task.MAKE_LINKS)
    public List<LinkLine> of(OpenCase pass, String id) {
        InputRequest request = requests.find(pass, id);
        if (!mayMake(pass, request)) {
            throw Problem.notAllowed();
        }
        return links.of(pass, List.of(id));
    }

    /** Caregivers, parents and youths who are asked before the hearings to come, with their links; two statements. */
    @Needs(Task.MAKE_LINKS)
    public List<Invited> asked(OpenCase pass) {
        Instant now = clock.now();
        List<InputRequest> asked = requests.ofPeople(pass, BY_LINK.keySet(), now);
        Map<String, List<LinkLine>> made = links
                .of(pass, asked.stream().map(InputRequest::id).toList())
                .stream()
                .collect(Collectors.groupingBy(LinkLine::request));
        return asked.stream()
                .map(each -> invited(pass, each, made.getOrDefault(each.id(), List.of()), now))
                .toList();
    }

    private Invited invited(OpenCase pass, InputRequest request, List<LinkLine> made, Instant now) {
        String shown = made.stream()
                .filter(each -> each.isLive() && each.shown() != null)
                .map(each -> seals.open(pass, each.shown()).text())
                .findFirst()
                .orElse(null);
        boolean youth = request.discipline() == Discipline.YOUTH;
        boolean may = mayMake(pass, request);
        return new Invited(
                youth ? request.askedOnly() : request.asked(now), may ? made : List.of(), may, may ? shown : null);
    }

    private static boolean mayMake(OpenCase pass, InputRequest request) {
        return LinkRules.mayMake(pass.role(), BY_LINK.get(request.discipline()));
    }

    /** Brings somebody without an account to the team, and asks them before the hearings to come; answers their key. */
    @Needs(Task.ADD_VOICE)
    public String welcome(OpenCase pass, NewGuest given) {
        String person = guests.welcome(pass, given);
        docket.ofCase(pass).stream()
                .filter(each -> !each.status().off() && !each.status().over())
                .filter(each -> each.startsAt().isAfter(clock.now()))
                .forEach(each -> onHearing.askTeam(pass, each));
        return person;
    }
}
