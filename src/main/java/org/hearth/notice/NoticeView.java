package org.hearth.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.access.OpenCase;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.court.Clocks;
import org.hearth.court.NoticeWindow;
import org.hearth.docket.Hearing;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Words;

/** Shows the notices and parties of a case as their reader may see them. */
@ApplicationScoped
class NoticeView {
    @Inject
    CourtClock clock;

    @Inject
    Clocks clocks;

    @Inject
    NoticePersons persons;

    @Inject
    NoticeRows rows;

    @Inject
    Owing owing;

    @Inject
    Seals seals;

    /** The notices of a hearing; a hearing set before this room kept notices has none, and is behind. */
    HearingNotices of(OpenCase pass, Hearing hearing) {
        Roster roster = owing.roster(pass);
        NoticedHearing row = rows.hearing(pass, hearing.id()).orElse(null);
        if (row == null) {
            return new HearingNotices(
                    hearing, null, List.of(), ServiceCount.of(List.of(), Words.ENGLISH), isAhead(hearing));
        }
        List<OwedNotice> notices = rows.notices(pass, List.of(hearing.id())).getOrDefault(hearing.id(), List.of());
        Map<String, List<KeptEntry>> entries = rows.entries(pass, hearing.id());
        List<NoticeItem> items = new ArrayList<>();
        Stream.concat(
                        notices.stream().filter(each -> !each.isWithdrawn()),
                        notices.stream().filter(OwedNotice::isWithdrawn))
                .map(each -> item(pass, row, roster, each, entries.getOrDefault(each.id(), List.of())))
                .forEach(items::add);
        return new HearingNotices(hearing, row.dated(), items, count(notices), isBehind(pass, row, roster, notices));
    }

    private boolean isAhead(Hearing hearing) {
        return !hearing.status().over() && !hearing.day().isBefore(clock.today());
    }

    private boolean isBehind(OpenCase pass, NoticedHearing row, Roster roster, List<OwedNotice> notices) {
        return pass.may(Task.READ_TEAM)
                && row.isOpen(clock.today())
                && !owing.changes(roster, row, Owing.now(row, roster.file()), notices)
                        .isNothing();
    }

    private static ServiceCount count(List<OwedNotice> notices) {
        return ServiceCount.of(
                Owing.standing(notices).stream()
                        .map(each -> new ServiceCount.One(each.kind(), each.state()))
                        .toList(),
                Words.ENGLISH);
    }

    private NoticeItem item(
            OpenCase pass, NoticedHearing row, Roster roster, OwedNotice notice, List<KeptEntry> entries) {
        ServedPersons served = persons.of(notice.notice());
        NoticeWindow window = new NoticeDays(clocks).window(served, notice.day(), row.dated(), row.custody());
        KnownParty party = partyOf(roster, notice);
        List<ServiceEntry> said =
                entries.stream().map(each -> entry(pass, each)).toList();
        boolean struck = said.isEmpty() || said.get(0).manner() == Manner.NOT_SERVED;
        ServiceEntry holds = struck ? null : said.get(0);
        boolean timed = holds != null && holds.manner() != Manner.WAIVER;
        PersonRule rule = rule(served, notice.kind());
        return new NoticeItem(
                notice.id(),
                name(pass, roster, notice, party),
                notice.kind(),
                notice.party(),
                notice.notice(),
                window,
                notice.isWithdrawn() ? Set.of() : MannerRules.allowed(served, person(notice, party), row.custody()),
                forms(served, rule),
                rule == null ? window.citation() : rule.citation(),
                notice.state(),
                notice.withdrawnFor(),
                holds,
                timed ? NoticeDays.late(window, holds.served()) : 0,
                timed ? NoticeDays.early(window, holds.served()) : 0,
                struck ? said : said.subList(1, said.size()));
    }

    /** What the rules of manner ask of the person a notice goes to. */
    MannerRules.Person person(OwedNotice notice, KnownParty party) {
        boolean consented = party != null && party.consentedBy(clock.today());
        PartyStanding standing = party == null ? PartyStanding.REACHABLE : party.standing();
        return new MannerRules.Person(
                notice.kind(), Words.ENGLISH.say(notice.kind().key()), standing, consented);
    }

    static KnownParty partyOf(Roster roster, OwedNotice notice) {
        return roster.parties().stream()
                .filter(each -> each.id().equals(notice.party()))
                .findFirst()
                .orElse(null);
    }

    /** The name of the person a notice goes to; null where there is none, and for a prosecutor, who learns the kind alone. */
    String name(OpenCase pass, Roster roster, OwedNotice notice, KnownParty party) {
        if (!pass.may(Task.READ_TEAM)) {
            return null;
        }
        if (party != null && party.name() != null) {
            return seals.open(pass, party.name()).text();
        }
        if (notice.personName() != null) {
            return notice.personName();
        }
        return notice.kind().isNamedByCase() ? roster.file().label() : null;
    }

    private static PersonRule rule(ServedPersons served, PartyKind kind) {
        return served.persons().stream()
                .filter(each -> each.party() == kind)
                .findFirst()
                .orElse(null);
    }

    private String forms(ServedPersons served, PersonRule rule) {
        String form = served.inTable() ? clocks.notice(served.notice()).form() : null;
        String sent = rule == null ? null : rule.sends();
        String both = Stream.of(form, sent)
                .filter(each -> each != null)
                .flatMap(each -> Stream.of(each.split(", ")))
                .distinct()
                .collect(Collectors.joining(", "));
        return both.isEmpty() ? null : both;
    }

    private ServiceEntry entry(OpenCase pass, KeptEntry entry) {
        return entry.entry(
                entry.reason() == null ? null : seals.open(pass, entry.reason()).text());
    }

    /** The parties of the case; where they live is told to those who serve alone. */
    List<Party> parties(OpenCase pass) {
        return rows.parties(pass).stream().map(each -> party(pass, each)).toList();
    }

    Party party(OpenCase pass, KnownParty party) {
        Function<Sealed, String> read =
                words -> words == null ? null : seals.open(pass, words).text();
        return party.party(read.apply(party.name()), pass.may(Task.SERVE_NOTICES) ? read.apply(party.reach()) : null);
    }
}
