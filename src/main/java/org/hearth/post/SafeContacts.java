package org.hearth.post;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.access.Audience;
import org.hearth.access.Door;
import org.hearth.access.Member;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a youth, caregiver or parent may be reached without harm. Those who write it read it, and nobody else; a youth
 * reads and writes their own alone.
 *
 * <p>Source: rules of court 5.715(b)(3) and Government Code 6205-6210 on addresses that must stay confidential.
 */
@Door
public class SafeContacts {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Audience WRITERS =
            Audience.of(Role.YOUTH, Role.YOUTH_ATTORNEY, Role.ADVOCATE, Role.SOCIAL_WORKER, Role.PROBATION);
    private static final String PARKED =
            "select m from Message m where m.person in :people and m.state in :stuck" + " order by m.queued, m.id";

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    Standings standings;

    @Inject
    Seals seals;

    @Inject
    Stuck stuck;

    @Inject
    Trail trail;

    /** Everybody on this case who is reached by such a profile, the youth first; a youth sees their own. */
    @Needs(Task.KEEP_SAFE_CONTACT)
    public List<SafeProfile> all(OpenCase pass) {
        Map<String, Profile> written = em.createQuery("select p from Profile p where p.caseId = :case", Profile.class)
                .setParameter("case", pass.caseId())
                .getResultStream()
                .collect(Collectors.toMap(Profile::person, Function.identity()));
        return people(pass).stream()
                .filter(each -> pass.role() != Role.YOUTH || each.person().equals(pass.person()))
                .map(each -> view(pass, each, written.get(each.person())))
                .toList();
    }

    /**
     * One person's.
     *
     * @throws Problem not found for anybody who is no youth, caregiver or parent of this case, and for a youth who asks
     *     about another
     */
    @Needs(Task.KEEP_SAFE_CONTACT)
    public SafeProfile of(OpenCase pass, String person) {
        return all(pass).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /**
     * Writes one person's profile; what waited for it goes out now.
     *
     * @param version the one that was read; 0 where nothing had been written
     * @throws Problem bad input naming every field at fault; not found; lost race
     */
    @Needs(Task.KEEP_SAFE_CONTACT)
    public SafeProfile write(OpenCase pass, String person, SafeContact given, long version) {
        of(pass, person);
        String json = MAPPER.writeValueAsString(given.checked());
        Profile profile = em.createQuery(
                        "select p from Profile p where p.caseId = :case and p.person = :person", Profile.class)
                .setParameter("case", pass.caseId())
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Profile(pass, person));
        profile.expect(version);
        profile.write(pass, seals.seal(pass, pass.caseId(), ContentKind.ADDRESS, WRITERS, json), clock.now());
        em.persist(profile);
        stuck.resume(person);
        em.flush();
        trail.touched("safe-contact");
        return of(pass, person);
    }

    /** What somebody on this case must be told by a person, oldest first; it says whom, never how they are reached. */
    @Needs(Task.TELL_IN_PERSON)
    public List<ToTell> toTell(OpenCase pass) {
        Map<String, Member> people =
                people(pass).stream().collect(Collectors.toMap(Member::person, Function.identity(), (a, b) -> a));
        if (people.isEmpty()) {
            return List.of();
        }
        return parked(pass, people.keySet().stream().toList()).stream()
                .map(each -> toTell(each, people.get(each.person())))
                .toList();
    }

    /**
     * Says that somebody was told in person.
     *
     * @throws Problem not found for a message that waits for nobody of this case; lost race
     */
    @Needs(Task.TELL_IN_PERSON)
    public void told(OpenCase pass, String message, long version) {
        List<String> people = people(pass).stream().map(Member::person).toList();
        Message found = (people.isEmpty() ? List.<Message>of() : parked(pass, people))
                .stream().filter(each -> each.id().equals(message)).findFirst().orElseThrow(Problem::notFound);
        found.told(version, clock.now());
        trail.touched("message.told");
    }

    /** What is stuck for these people and is of this case: that one of them stands on another is not told here. */
    private List<Message> parked(OpenCase pass, List<String> people) {
        return em.createQuery(PARKED, Message.class)
                .setParameter("people", people)
                .setParameter("stuck", List.of(State.PARKED, State.BOUNCED, State.NOT_DELIVERED))
                .getResultStream()
                .filter(each -> each.isOf(pass.caseId()))
                .toList();
    }

    private static ToTell toTell(Message message, Member member) {
        Queued seen = message.view("");
        return new ToTell(
                seen.id(),
                member.name(),
                member.role(),
                seen.template(),
                seen.state(),
                seen.why(),
                seen.queued(),
                seen.version());
    }

    private List<Member> people(OpenCase pass) {
        return standings.team(pass).stream()
                .filter(each -> Reaches.BY_PROFILE.contains(each.role()))
                .sorted(Comparator.comparing(each -> each.role() != Role.YOUTH))
                .toList();
    }

    private SafeProfile view(OpenCase pass, Member member, Profile profile) {
        if (profile == null) {
            return new SafeProfile(member.person(), member.name(), member.role(), null, false, null, null, 0);
        }
        String json = seals.open(pass, profile.contact()).text();
        return new SafeProfile(
                member.person(),
                member.name(),
                member.role(),
                json == null ? null : read(json),
                profile.isBounced(),
                profile.written(),
                profile.by(),
                profile.version());
    }

    static SafeContact read(String json) {
        return MAPPER.readValue(json, SafeContact.class);
    }
}
