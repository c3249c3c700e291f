package org.hearth.web.casefile;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Petition;
import org.hearth.retention.Beside;
import org.hearth.retention.SealOrder;
import org.hearth.retention.Sealings;
import org.hearth.retention.Statute;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** An order to seal one petition or the file, as clerk or judge enters it. */
@Named
@ViewScoped
public class SealingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FILE = "file";

    @Inject
    private transient Me me;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient Sealings door;

    @Inject
    private transient FacesContext faces;

    private String number;
    private String petition;
    private Statute statute;
    private String officer;
    private LocalDate ordered;
    private LocalDate destroy;
    private String agencies;
    private List<String> also = List.of();
    private transient List<Petition> petitions = List.of();
    private transient List<Beside> besides = List.of();

    /** Reads the petitions that can be sealed; court staff. */
    public void load() {
        OpenCase pass = me.open(number);
        if (!pass.may(Task.SEAL_PETITION)) {
            throw Problem.notAllowed();
        }
        petitions = files.header(pass).petitions().stream()
                .filter(Petition::delinquency)
                .toList();
        besides = door.beside(pass);
    }

    /** Seals what was chosen; what is sealed cannot be shown, so the next page is the list of orders. */
    public String seal() {
        SealOrder order = new SealOrder(statute, officer, ordered, destroy, lines(agencies), also);
        if (FILE.equals(petition)) {
            door.sealFile(me.open(number), order);
        } else {
            door.seal(me.open(number), petition, order);
        }
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String said = Words.ENGLISH.say("sealpage.done");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, null));
        return "/court/sealings?faces-redirect=true";
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    public List<Petition> getPetitions() {
        return petitions;
    }

    /** What names no petition and may be named in the order. */
    public List<Beside> getBesides() {
        return besides;
    }

    public List<Statute> getStatutes() {
        return List.of(Statute.values());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPetition() {
        return petition;
    }

    public void setPetition(String petition) {
        this.petition = petition;
    }

    public Statute getStatute() {
        return statute;
    }

    public void setStatute(Statute statute) {
        this.statute = statute;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public LocalDate getOrdered() {
        return ordered;
    }

    public void setOrdered(LocalDate ordered) {
        this.ordered = ordered;
    }

    public LocalDate getDestroy() {
        return destroy;
    }

    public void setDestroy(LocalDate destroy) {
        this.destroy = destroy;
    }

    public String getAgencies() {
        return agencies;
    }

    public void setAgencies(String agencies) {
        this.agencies = agencies;
    }

    public List<String> getAlso() {
        return also;
    }

    public void setAlso(List<String> also) {
        this.also = also;
    }
}
