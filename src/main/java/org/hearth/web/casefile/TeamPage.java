package org.hearth.web.casefile;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.Accounts;
import org.hearth.access.Bases;
import org.hearth.access.Basis;
import org.hearth.access.Colleague;
import org.hearth.access.Member;
import org.hearth.access.NewStanding;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.access.Task;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Who stands on a case, on what basis, until when; the clerk adds and ends standings. */
@Named
@ViewScoped
public class TeamPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;
    private static final Set<Role> OFF_TEAM =
            Set.of(Role.JUDGE, Role.CLERK, Role.STEERING, Role.STEWARD, Role.LAW_ENFORCEMENT);

    @Inject
    private transient Me me;

    @Inject
    private transient Standings standings;

    @Inject
    private transient Bases bases;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient CourtClock clock;

    @Inject
    private transient FacesContext faces;

    private String number;
    private String person;
    private String basisKey;
    private String basis;
    private String copy;
    private String replaces;
    private LocalDate until;
    private transient List<Member> team = List.of();
    private transient List<Member> former = List.of();
    private transient List<Colleague> people = List.of();

    /** Reads the team and whom it may still take; only for those who may change it. */
    public void load() {
        OpenCase pass = me.open(number);
        if (!pass.may(Task.CHANGE_TEAM)) {
            throw Problem.notAllowed();
        }
        team = standings.team(pass);
        former = standings.former(pass);
        Set<String> on = team.stream().map(Member::person).collect(Collectors.toSet());
        people = accounts.people(me.court()).stream()
                .filter(each -> !OFF_TEAM.contains(each.role()) && !on.contains(each.id()))
                .toList();
    }

    /** Puts the chosen person on the team from today. */
    public String join() {
        load();
        Colleague chosen = people.stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow(() -> Problem.badInput("person", "problem.person-needed"));
        standings.join(
                me.open(number),
                new NewStanding(
                        chosen.id(),
                        chosen.role(),
                        basis,
                        null,
                        clock.today(),
                        until,
                        given(basisKey),
                        given(copy) == null ? null : Boolean.valueOf(copy),
                        null,
                        given(replaces)));
        return said("team.joined", chosen.name());
    }

    /** Ends a standing; the person reads nothing of the case from now on. */
    public String leave(String standing, String who) {
        standings.leave(me.open(number), standing);
        return said("team.left", who);
    }

    private static String given(String choice) {
        return choice == null || choice.isBlank() ? null : choice;
    }

    private String said(String key, String who) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, WORDS.say(key, who), null));
        return "/casefile/team?faces-redirect=true&number=" + number;
    }

    public List<Member> getTeam() {
        return team;
    }

    /** Those who stood on the case before, the last to leave first. */
    public List<Member> getFormer() {
        return former;
    }

    /** How a standing ended: the day and the event. */
    public String ended(Member member) {
        String day = CourtTime.say(member.until(), WORDS.locale());
        return member.endedBy() == null
                ? WORDS.say("team.ended.day", day)
                : WORDS.say("team.ended.by", day, WORDS.say(member.endedBy().key()));
    }

    /** What a standing may rest on. */
    public List<Basis> getBases() {
        return List.copyOf(bases.all());
    }

    /** People of the courthouse who do not stand on this case yet. */
    public List<Colleague> getPeople() {
        return people;
    }

    /** A person as the list names them: name, part and agency. */
    public String named(Colleague colleague) {
        String part = WORDS.say(colleague.role().key());
        return colleague.name() + ", " + part + (colleague.agency().isEmpty() ? "" : ", " + colleague.agency());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getBasisKey() {
        return basisKey;
    }

    public void setBasisKey(String basisKey) {
        this.basisKey = basisKey;
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(String copy) {
        this.copy = copy;
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(String replaces) {
        this.replaces = replaces;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
