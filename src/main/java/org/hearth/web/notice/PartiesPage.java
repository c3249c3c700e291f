package org.hearth.web.notice;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hearth.access.Member;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.notice.Notices;
import org.hearth.notice.Notices.Noticed;
import org.hearth.notice.Party;
import org.hearth.notice.PartyKind;
import org.hearth.notice.PartyStanding;
import org.hearth.notice.Readdressed;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Whom a case’s notices go to; those who serve add them, end them, re-address them and record consents. */
@Named
@ViewScoped
public class PartiesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient Notices notices;

    @Inject
    private transient Standings standings;

    @Inject
    private transient CourtClock clock;

    @Inject
    private transient FacesContext faces;

    private String number;
    private String hearing;
    private String party;
    private long version;
    private final PartyForm form = new PartyForm();
    private transient List<Party> parties;
    private transient List<Member> team = List.of();

    /** Reads the parties, and the one that is to be changed; only for those who serve. */
    public void load() {
        read();
        form.start(clock.today());
        if (party != null && !party.isEmpty()) {
            Party chosen = parties.stream()
                    .filter(each -> each.id().equals(party))
                    .findFirst()
                    .orElseThrow(Problem::notFound);
            version = chosen.version();
            form.take(chosen);
        }
    }

    /** Reads the lists where this request has not read them yet. */
    public void ready() {
        if (parties == null) {
            read();
        }
    }

    private void read() {
        OpenCase pass = me.open(number);
        if (!pass.may(Task.SERVE_NOTICES)) {
            throw Problem.notAllowed();
        }
        parties = notices.parties(pass);
        team = standings.team(pass).stream()
                .filter(each -> PartyKind.of(each.role()).isPresent())
                .toList();
    }

    /** Adds a party. */
    public String add() {
        return said(notices.add(me.open(number), form.entered()));
    }

    /** Changes the party that was chosen. */
    public String change() {
        return said(notices.change(me.open(number), party, form.changed(), version));
    }

    private String said(Noticed done) {
        Readdressed moved = done.notices();
        String text = moved.isNothing()
                ? WORDS.say("parties.same")
                : WORDS.say(
                        "parties.done",
                        moved.added().size(),
                        moved.withdrawn().size(),
                        moved.kept().size());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
        return "/notice/parties?faces-redirect=true&number=" + number + (hearing == null ? "" : "&hearing=" + hearing);
    }

    /** A party as the list names them: their name, a team member’s, or that none is known. */
    public String named(Party each) {
        if (each.name() != null) {
            return each.name();
        }
        return team.stream()
                .filter(member -> member.person().equals(each.person()))
                .map(Member::name)
                .findFirst()
                .orElse(WORDS.say("parties.no-name"));
    }

    /** A party’s consent in one line. */
    public String consent(Party each) {
        return each.consent() == null
                ? WORDS.say("parties.consent.none")
                : WORDS.say(
                        "parties.consent.line",
                        each.consent().form(),
                        CourtTime.say(each.consent().on(), WORDS.locale()));
    }

    public List<Party> getParties() {
        return parties;
    }

    /** Those of the team whose consent may be recorded. */
    public List<Member> getTeam() {
        return team;
    }

    public List<PartyKind> getKinds() {
        return Arrays.stream(PartyKind.values()).filter(PartyKind::isEntered).toList();
    }

    public PartyStanding[] getStandings() {
        return PartyStanding.values();
    }

    public List<String> getForms() {
        return Party.Consent.FORMS;
    }

    /** What is being typed. */
    public PartyForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** The hearing one came from; null for none. */
    public String getHearing() {
        return hearing;
    }

    public void setHearing(String hearing) {
        this.hearing = hearing;
    }

    /** The party that is to be changed; null while one is added. */
    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }
}
