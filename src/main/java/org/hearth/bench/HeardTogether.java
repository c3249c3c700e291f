package org.hearth.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.Member;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Petition;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.HearingStatus;
import org.hearth.docket.HearingTypes;
import org.hearth.orders.Appearance;
import org.hearth.orders.Finding;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Matter;
import org.hearth.orders.Opening;
import org.hearth.orders.OrderDraft;
import org.hearth.orders.Orders;
import org.hearth.orders.RecordView;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/** Siblings who are heard in one sitting: what is recorded for one may belong to another's petition, and stands there. */
@ApplicationScoped
class HeardTogether {
    @Inject
    CaseFiles files;

    @Inject
    Docket docket;

    @Inject
    HearingTypes types;

    @Inject
    Orders orders;

    @Inject
    Standings standings;

    /** The petitions of the hearing's own case, and those of siblings heard in the same sitting. */
    List<PetitionChoice> petitions(OpenCase pass, List<OpenCase> siblings, Hearing heard) {
        List<PetitionChoice> choices = new ArrayList<>();
        files.header(pass)
                .petitions()
                .forEach(each -> choices.add(new PetitionChoice(each.id(), each.code(), false, null)));
        for (OpenCase sibling : allowed(pass, siblings)) {
            CaseHeader header = files.header(sibling);
            if (hearing(sibling, heard).isPresent()) {
                header.petitions()
                        .forEach(each -> choices.add(new PetitionChoice(each.id(), each.code(), true, header.label())));
            }
        }
        return choices;
    }

    /** The keys of those petitions, where the record names any; one that names none needs none. */
    Set<String> known(OpenCase pass, List<OpenCase> siblings, Hearing heard, HearingRecord record) {
        return record.petitions().isEmpty()
                ? Set.of()
                : petitions(pass, siblings, heard).stream()
                        .map(PetitionChoice::id)
                        .collect(Collectors.toSet());
    }

    /** Those of the cases that are this youth's siblings' and that this person records. */
    private List<OpenCase> allowed(OpenCase pass, List<OpenCase> siblings) {
        Set<String> linked = siblings.isEmpty() ? Set.of() : files.siblings(pass);
        return siblings.stream()
                .filter(each -> linked.contains(each.caseId()) && each.may(Task.RECORD_HEARING))
                .toList();
    }

    private Optional<Hearing> hearing(OpenCase sibling, Hearing heard) {
        return docket.ofCase(sibling).stream()
                .filter(each ->
                        each.sitting().equals(heard.sitting()) && !each.status().off())
                .findFirst();
    }

    /** Writes into each sibling's record what names a petition of theirs; nothing where nothing does. */
    void record(OpenCase pass, List<OpenCase> siblings, Hearing heard, HearingRecord record, String reason) {
        for (OpenCase sibling : allowed(pass, siblings)) {
            Set<String> theirs =
                    files.header(sibling).petitions().stream().map(Petition::id).collect(Collectors.toSet());
            HearingRecord part = record.part(theirs::contains, false);
            if (!part.findings().isEmpty() || !part.orders().isEmpty()) {
                add(sibling, hearing(sibling, heard).orElseThrow(Problem::notFound), part, reason);
            }
        }
    }

    private void add(OpenCase sibling, Hearing hearing, HearingRecord part, String reason) {
        Hearing heard = docket.mark(sibling, hearing.id(), HearingStatus.HEARD, hearing.version());
        Optional<RecordView> standing = orders.of(sibling, hearing.id());
        HearingRecord whole = standing.map(RecordView::record)
                .map(before -> joined(before, part))
                .orElseGet(() -> first(sibling, part));
        Hearing next = standing.map(RecordView::next)
                .map(id -> docket.hearing(sibling, id))
                .orElse(null);
        orders.record(sibling, matter(sibling, heard, next), whole, reason);
        docket.mark(sibling, heard.id(), HearingStatus.ORDERS_TO_SIGN, heard.version());
    }

    /** A sibling's record begins with those of their own team who were there; nobody else's name comes into it. */
    private HearingRecord first(OpenCase sibling, HearingRecord part) {
        Set<String> team = standings.team(sibling).stream().map(Member::name).collect(Collectors.toSet());
        List<Appearance> here = part.appearances().stream()
                .filter(each -> team.contains(each.person()))
                .toList();
        Opening opening = part.opening() == null ? null : part.opening().shared();
        return new HearingRecord(here, part.findings(), part.orders(), null, opening, null);
    }

    private static HearingRecord joined(HearingRecord before, HearingRecord part) {
        Set<String> anew = part.findings().stream().map(Finding::id).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>(before.findings());
        findings.removeIf(each -> anew.contains(each.id()));
        findings.addAll(part.findings());
        List<OrderDraft> ordered = new ArrayList<>(before.orders());
        part.orders().stream().filter(each -> !ordered.contains(each)).forEach(ordered::add);
        return new HearingRecord(
                before.appearances(), findings, ordered, before.affirmation(), before.opening(), before.asked());
    }

    /**
     * A hearing in the terms its record is kept in.
     *
     * @param next the hearing that the record sets; null where it sets none
     */
    Matter matter(OpenCase pass, Hearing heard, Hearing next) {
        CaseHeader header = files.header(pass);
        return new Matter(
                heard.id(),
                heard.petition(),
                heard.type(),
                types.of(heard.type()).checklist(),
                heard.startsAt(),
                next == null ? null : next.id(),
                next == null ? null : next.startsAt(),
                youth(pass, header),
                header.petitions().stream().map(Petition::id).collect(Collectors.toSet()));
    }

    private Set<String> youth(OpenCase pass, CaseHeader header) {
        Set<String> names = new HashSet<>();
        if (header.label() != null) {
            names.add(header.label());
        }
        standings.team(pass).stream()
                .filter(each -> each.role() == Role.YOUTH)
                .map(Member::name)
                .forEach(names::add);
        return names;
    }
}
