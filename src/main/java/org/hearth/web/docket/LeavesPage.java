package org.hearth.web.docket;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.access.Accounts;
import org.hearth.access.Colleague;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.docket.Leave;
import org.hearth.docket.LeaveKind;
import org.hearth.docket.Leaves;
import org.hearth.docket.NewLeave;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Who is not there in the next months, what stands in it, and one leave more. */
@Named
@ViewScoped
public class LeavesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 120;
    private static final String JUDGE = "judge ";
    private static final Words WORDS = Words.ENGLISH;
    private static final Set<Role> NEVER_ASKED = Set.of(Role.YOUTH, Role.STEERING, Role.STEWARD);

    /**
     * Somebody whose leave may be noted.
     *
     * @param id how the form sends it back
     * @param name as colleagues know them
     */
    public record Who(String id, String name) {}

    @Inject
    private transient Me me;

    @Inject
    private transient Leaves leaves;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient CourtBook book;

    @Inject
    private transient CourtClock clock;

    @Inject
    private transient FacesContext faces;

    private String who;
    private LocalDate from;
    private LocalDate to;
    private LeaveKind kind = LeaveKind.VACATION;
    private transient List<Leave> noted = List.of();
    private transient List<Who> people = List.of();
    private transient Map<String, String> names = Map.of();

    /** Reads the leave of the next months and whose may be noted; the page itself asks who may. */
    public void load() {
        noted = leaves.between(me.court(), clock.today(), clock.today().plusDays(DAYS));
        Courthouse house = book.courthouse(me.getCourthouse());
        Stream<Who> officers = house.officers().stream().map(each -> new Who(JUDGE + each.key(), each.name()));
        List<Colleague> colleagues = accounts.people(me.court());
        Stream<Who> team = colleagues.stream()
                .filter(each ->
                        !NEVER_ASKED.contains(each.role()) && !each.role().isCourtStaff())
                .map(each -> new Who(
                        each.id(), each.name() + ", " + WORDS.say(each.role().key())));
        people = Stream.concat(officers, team).toList();
        names = people.stream().collect(Collectors.toMap(Who::id, Who::name));
    }

    /** Notes the leave; what stands in it is listed with it. */
    public String add() {
        boolean judge = who != null && who.startsWith(JUDGE);
        leaves.add(
                me.court(),
                new NewLeave(judge ? who.substring(JUDGE.length()) : null, judge ? null : who, from, to, kind));
        return said("leave.added");
    }

    /** Takes a leave back. */
    public String end(String id) {
        leaves.end(me.court(), id);
        return said("leave.ended");
    }

    private String said(String key) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, WORDS.say(key), null));
        return "/docket/sittings?faces-redirect=true";
    }

    public List<Leave> getNoted() {
        return noted;
    }

    /** Whose leave it is, by name. */
    public String named(Leave leave) {
        String id = leave.officer() == null ? leave.person() : JUDGE + leave.officer();
        return names.getOrDefault(id, "");
    }

    /** Judicial officers first, then the people of the teams. */
    public List<Who> getPeople() {
        return people;
    }

    public LeaveKind[] getKinds() {
        return LeaveKind.values();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public LeaveKind getKind() {
        return kind;
    }

    public void setKind(LeaveKind kind) {
        this.kind = kind;
    }
}
