package org.hearth.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.access.Member;
import org.hearth.access.OpenCase;
import org.hearth.access.Seals;
import org.hearth.access.Trail;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** Enters services: each entry is checked against the law's manners and stands beside the earlier ones. */
@ApplicationScoped
class Recording {
    private static final Set<Manner> BY_ANYBODY = Set.of(Manner.IN_COURT, Manner.WAIVER, Manner.NOT_SERVED);

    @Inject
    EntityManager em;

    @Inject
    CourtClock clock;

    @Inject
    NoticePersons persons;

    @Inject
    NoticeRows rows;

    @Inject
    NoticeView view;

    @Inject
    Seals seals;

    @Inject
    Trail trail;

    /** Enters one service for each of those persons; answers the keys of their notices. */
    Set<String> enter(
            OpenCase pass, NoticedHearing hearing, Roster roster, Collection<String> whom, ServiceGiven given) {
        ServiceGiven service = named(given, roster);
        checkDays(service, hearing);
        List<OwedNotice> notices = rows.notices(pass, List.of(hearing.id())).getOrDefault(hearing.id(), List.of());
        Map<String, List<KeptEntry>> entries = rows.entries(pass, hearing.id());
        Set<OwedNotice> chosen = whom.stream().map(each -> found(notices, each)).collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            throw Problem.badInput("person", "problem.notice-person-needed");
        }
        for (OwedNotice notice : chosen) {
            check(pass, hearing, roster, notice, service);
            List<KeptEntry> before = entries.getOrDefault(notice.id(), List.of());
            enter(pass, notice, before.isEmpty() ? null : before.get(0), service);
        }
        trail.touched("service");
        return chosen.stream().map(OwedNotice::id).collect(Collectors.toSet());
    }

    /** A server who is given as a person of the team is written down by name. */
    private static ServiceGiven named(ServiceGiven given, Roster roster) {
        String name = roster.team().stream()
                .filter(each -> each.person().equals(given.by()))
                .map(Member::name)
                .findFirst()
                .orElse(given.by());
        return new ServiceGiven(
                given.manner(), given.served(), name, given.proof(), given.allPresent(), given.reason());
    }

    private void checkDays(ServiceGiven service, NoticedHearing hearing) {
        LocalDate today = clock.today();
        if (service.served().isAfter(today)) {
            throw Problem.badInput("served", "problem.served-ahead");
        }
        if (service.served().isBefore(hearing.dated())) {
            String dated = CourtTime.say(hearing.dated(), Words.ENGLISH.locale());
            throw Problem.badInput("served", "problem.served-before-set", dated);
        }
        if (service.proof() != null && service.proof().isAfter(today)) {
            throw Problem.badInput("proof", "problem.proof-ahead");
        }
    }

    /** The notice that a word means: its own key, a person's or a party's, or as what somebody is served. */
    private static OwedNotice found(List<OwedNotice> notices, String given) {
        String word = given == null ? "" : given.strip();
        Optional<PartyKind> kind = PartyKind.named(word);
        Predicate<OwedNotice> meant = each -> each.id().equals(word)
                || word.equals(each.person())
                || word.equals(each.party())
                || kind.isPresent() && each.kind() == kind.get();
        List<OwedNotice> all = Owing.standing(notices).stream().filter(meant).toList();
        List<OwedNotice> open = all.stream().filter(OwedNotice::isOwed).toList();
        List<OwedNotice> found = open.isEmpty() ? all : open;
        if (found.isEmpty()) {
            throw Problem.badInput("person", "problem.notice-unknown-person");
        }
        if (found.size() > 1) {
            throw Problem.badInput("person", "problem.notice-several-persons", found.size());
        }
        return found.get(0);
    }

    private void check(OpenCase pass, NoticedHearing hearing, Roster roster, OwedNotice notice, ServiceGiven service) {
        KnownParty party = NoticeView.partyOf(roster, notice);
        MannerRules.check(
                persons.of(notice.notice()),
                view.person(notice, party),
                hearing.custody(),
                service.manner(),
                service.allPresent());
        String served = view.name(pass, roster, notice, party);
        if (!BY_ANYBODY.contains(service.manner()) && isParty(pass, roster, service.by(), served)) {
            throw Problem.badInput("by", "problem.served-by-party");
        }
    }

    /** Whoever serves is no party and is not the person served (CCP 414.10). */
    private boolean isParty(OpenCase pass, Roster roster, String by, String served) {
        boolean byWord =
                PartyKind.named(by).filter(kind -> kind != PartyKind.COURT).isPresent();
        Stream<String> parties = roster.parties().stream()
                .filter(each -> each.name() != null)
                .map(each -> seals.open(pass, each.name()).text());
        return byWord
                || Stream.concat(parties, Stream.of(roster.file().label(), served))
                        .filter(Objects::nonNull)
                        .anyMatch(each -> tidy(each).equals(tidy(by)));
    }

    private static String tidy(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** A first entry, a proof that came later, or a correction with its reason; the same entry again changes nothing. */
    private void enter(OpenCase pass, OwedNotice notice, KeptEntry before, ServiceGiven service) {
        if (before == null && service.manner() == Manner.NOT_SERVED) {
            throw Problem.unmetRule("not-served-yet");
        }
        boolean same = before != null && before.saysTheSame(service);
        if (same && (service.proof() == null || service.proof().equals(before.proof()))) {
            return;
        }
        boolean proofOnly = same && before.proof() == null;
        boolean struck = before != null && before.manner() == Manner.NOT_SERVED;
        if (before != null && !proofOnly && !struck && service.reason() == null) {
            throw Problem.lostRace("service-recorded");
        }
        KeptEntry entry = new KeptEntry(
                notice,
                before == null ? 1 : before.number() + 1,
                service,
                clock.now(),
                pass.person(),
                pass.personName());
        if (service.reason() != null) {
            entry.because(seals.seal(pass, pass.caseId(), ContentKind.HEARING_TIME, service.reason()));
        }
        em.persist(entry);
        notice.entered(service.state());
    }
}
