package org.hearth.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.hearth.Hall;
import org.hearth.access.AuditTrail;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Milestone;
import org.hearth.docket.Docket;
import org.hearth.docket.Hearing;
import org.hearth.docket.NewHearing;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.input.Alarm;
import org.hearth.input.AlarmKind;
import org.hearth.input.Alarms;
import org.hearth.input.Asked;
import org.hearth.input.Inputs;
import org.hearth.input.NewAlarm;
import org.hearth.input.RequestStatus;
import org.hearth.input.RequestView;
import org.hearth.post.Contacts;
import org.hearth.post.Postman;
import org.hearth.post.Smtp;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * What goes on at the desk and in the team while hearings are held: cases are opened and set, drafts kept and submitted,
 * and the audit is linked. Each act is said once it is confirmed, and can be looked for after a kill.
 */
final class DeskActs {
    private static final int ROUND_NANOS = 20_000_000;

    private final Hall hall;
    private final LocalDate today;
    private final Caller clerk;
    private final Caller advocate;
    private final Caller social;

    DeskActs(Hall hall, LocalDate today) {
        this.hall = hall;
        this.today = today;
        this.clerk = hall.signIn("clerk");
        this.advocate = hall.signIn("advocate");
        this.social = hall.signIn("social");
    }

    static void staff(Hall hall) {
        hall.enter("advocate", Role.ADVOCATE, "Agency", null);
        Caller social = hall.enter("social", Role.SOCIAL_WORKER, "Agency", null);
        hall.get(Contacts.class).write(hall.court(social), "social@county.example", null, null, 0);
    }

    /** Links as the timer does, only more often, so that many kills meet it. */
    void link() {
        while (true) {
            hall.get(AuditTrail.class).link(hall.job("audit"));
        }
    }

    /** Carries the mail as the timer does. */
    void deliver(String mailServer) {
        Smtp smtp = Smtp.at(mailServer, "no-reply@county.example");
        while (true) {
            hall.get(Postman.class).round(hall.job("post"), smtp, "https://h.example");
            LockSupport.parkNanos(ROUND_NANOS);
        }
    }

    /** One case after another, each with a hearing, a voice and an alarm, of which a mail goes out. */
    void work() {
        while (true) {
            String caseId = hall.openCase(clerk, "Desk");
            HearingProcess.confirm("opened", caseId, "case");
            OpenCase desk = hall.open(clerk, caseId);
            hall.join(desk, advocate, Role.ADVOCATE);
            hall.join(desk, social, Role.SOCIAL_WORKER);
            NewAlarm words = new NewAlarm(null, null, AlarmKind.INJURY, "needs somebody now", null);
            Alarm alarm = hall.get(Alarms.class).raise(hall.open(advocate, caseId), words);
            HearingProcess.confirm("raised", caseId, alarm.id());
            Hearing hearing = set(desk);
            if (hearing != null) {
                HearingProcess.confirm("set", hearing.id(), "hearing");
                answer(caseId, hearing);
            }
        }
    }

    /** Null where another took the place meanwhile. */
    private Hearing set(OpenCase desk) {
        Docket docket = hall.get(Docket.class);
        SlotAsk ask = new SlotAsk(HearingProcess.TYPE, 10, today.plusDays(30), null, 5);
        List<Slot> slots = docket.advise(desk, ask).slots();
        try {
            Slot slot = slots.get((int) (Math.random() * slots.size()));
            return docket.set(
                    desk, new NewHearing(HearingProcess.TYPE, slot.sitting(), slot.startsAt(), 10, null, null));
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.LOST_RACE || e.kind() == Problem.Kind.UNMET_RULE) {
                return null;
            }
            throw e;
        }
    }

    private void answer(String caseId, Hearing hearing) {
        Inputs inputs = hall.get(Inputs.class);
        OpenCase own = hall.open(advocate, caseId);
        Asked asked = inputs.asked(own, hearing.id()).stream()
                .filter(each -> each.person().equals(advocate.person()))
                .findFirst()
                .orElseThrow();
        long version = inputs.open(own, asked.id()).asked().version();
        String words = "came each day " + Ids.fresh();
        RequestView draft = inputs.saveDraft(own, asked.id(), Map.of("strength", words), version);
        HearingProcess.confirm("drafted", asked.id(), words.substring(words.lastIndexOf(' ') + 1));
        inputs.submit(own, asked.id(), draft.asked().version());
        HearingProcess.confirm("submitted", asked.id(), words.substring(words.lastIndexOf(' ') + 1));
    }

    /** What of these confirmed acts is not there, or there by halves. */
    List<String> missing(Set<String> confirmed) {
        return confirmed.stream()
                .filter(line -> !stands(line.split(" ")))
                .map(line -> "confirmed and not whole: " + line)
                .toList();
    }

    private boolean stands(String... said) {
        return switch (said[0]) {
            case "opened" -> isWhole(said[1]);
            case "raised" -> hall.get(Alarms.class).one(hall.open(social, said[1]), said[2]) != null;
            case "set" -> isAsked(said[1]);
            case "drafted" -> holds(said[1], said[2]);
            case "submitted" -> holds(said[1], said[2]) && isSubmitted(said[1]);
            default -> true;
        };
    }

    private boolean isWhole(String caseId) {
        CaseHeader header = hall.get(CaseFiles.class).header(hall.open(clerk, caseId));
        return header.petitions().size() == 1 && header.milestones().containsKey(Milestone.PETITION_FILED);
    }

    private boolean isAsked(String hearing) {
        OpenCase desk = hall.open(clerk, Ids.caseOf(hearing));
        return hall.get(Docket.class).hearing(desk, hearing) != null
                && !hall.get(Inputs.class).asked(desk, hearing).isEmpty();
    }

    private boolean holds(String request, String word) {
        RequestView view = view(request);
        return String.valueOf(view.answers().get("strength")).endsWith(word);
    }

    private boolean isSubmitted(String request) {
        return view(request).asked().status() == RequestStatus.SUBMITTED;
    }

    private RequestView view(String request) {
        return hall.get(Inputs.class).open(hall.open(advocate, Ids.caseOf(request)), request);
    }
}
