package org.hearth.web.bench;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.hearth.access.Member;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.Bench;
import org.hearth.bench.Sheet;
import org.hearth.bench.Typed;
import org.hearth.orders.HearingRecord;
import org.hearth.orders.Opening;
import org.hearth.orders.Presence;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;
import tools.jackson.databind.json.JsonMapper;

/** Records a hearing: who took part, findings, orders, what was affirmed, and the next date in the same step. */
@Named
@ViewScoped
public class HearPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Inject
    private transient Me me;

    @Inject
    private transient Bench bench;

    @Inject
    private NextPlaces places;

    @Inject
    private HearChoices choices;

    private String hearing;
    private long version;
    private long draftVersion;
    private HearForm form;
    private transient Sheet sheet;

    /** Reads the hearing, its record, and what this person has typed and not recorded yet. */
    public void load() {
        OpenCase pass = pass();
        if (!pass.may(Task.RECORD_HEARING)) {
            throw Problem.notAllowed();
        }
        read(pass);
        version = sheet.hearing().version();
        form = HearForm.of(sheet, choices.start(pass, sheet));
        Map<String, Object> typed = bench.typed(pass, hearing).map(this::take).orElse(Map.of());
        places.start(pass, sheet, typed);
    }

    private void read(OpenCase pass) {
        sheet = bench.page(pass, hearing);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> take(Typed typed) {
        Map<String, Object> answers = JSON.readValue(typed.answers(), Map.class);
        form.take(answers);
        draftVersion = typed.version();
        return answers;
    }

    /** Reads what stands above the form where this request has not read it yet. */
    public void ready() {
        if (sheet == null) {
            OpenCase pass = pass();
            read(pass);
            choices.start(pass, sheet);
        }
    }

    public void addPerson() {
        form.addPerson();
    }

    public void addOrder() {
        form.addOrder();
    }

    /** One more row of a list of the opening. */
    public void add(String list) {
        form.getOpening().add(list);
    }

    /** Writes one of the court's standing texts as an order. */
    public void insert(String snippet) {
        form.insert(choices.order(snippet));
    }

    /** Offers places for the kind and the day that were chosen. */
    public void offer() {
        places.offer(pass());
    }

    /** Records and sets the next hearing, both or nothing; what is at fault stands beside its row. */
    public String record() {
        try {
            HearingRecord record = form.record();
            bench.record(pass(), siblings(record), hearing, record, places.chosen(), form.getReason(), version);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.BAD_INPUT) {
                throw problem;
            }
            form.lay(problem, Words.ENGLISH).forEach(text -> say(FacesMessage.SEVERITY_ERROR, text));
            say(FacesMessage.SEVERITY_ERROR, Words.ENGLISH.say("hear.mend"));
            return null;
        }
        return again("hear.recorded") + "&sign=yes";
    }

    /** This person on the other cases whose petitions the record names. */
    private List<OpenCase> siblings(HearingRecord record) {
        return record.cases().stream()
                .filter(each -> !each.equals(Ids.caseOf(hearing)))
                .map(me::open)
                .toList();
    }

    private String again(String key) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        say(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say(key));
        return "/bench/hear?faces-redirect=true&hearing=" + hearing;
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    private OpenCase pass() {
        return me.open(Ids.caseOf(hearing));
    }

    /** True when a signed record is about to be corrected. */
    public boolean isCorrecting() {
        return sheet.record() != null
                && (sheet.record().isSigned() || sheet.record().reason() != null);
    }

    public Sheet getSheet() {
        return sheet;
    }

    public HearForm getForm() {
        return form;
    }

    public NextPlaces getPlaces() {
        return places;
    }

    public HearChoices getChoices() {
        return choices;
    }

    /** Who is known to be at the hearing, as proposals for who was asked and who asks. */
    public List<String> getNames() {
        return form.getPeople().stream()
                .map(HearRow.Person::getPerson)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    public List<Opening.Away.Next> getThens() {
        return List.of(Opening.Away.Next.values());
    }

    public List<Opening.Inquiry.Answer> getAnswers() {
        return List.of(Opening.Inquiry.Answer.values());
    }

    public List<String> getForms() {
        return Opening.Inquiry.FORMS;
    }

    /** The agencies on the team, as proposals for who is responsible. */
    public List<String> getAgencies() {
        return sheet.team().stream()
                .map(Member::agency)
                .filter(agency -> agency != null && !agency.isBlank())
                .distinct()
                .toList();
    }

    public List<Presence> getModes() {
        return List.of(Presence.values());
    }

    /** The version of what was typed, for its saving. */
    public long getDraftVersion() {
        return draftVersion;
    }

    public void setDraftVersion(long draftVersion) {
        this.draftVersion = draftVersion;
    }

    public String getHearing() {
        return hearing;
    }

    public void setHearing(String hearing) {
        this.hearing = hearing;
    }
}
