package org.hearth.web.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.hearth.access.OpenCase;
import org.hearth.bench.Minutes;
import org.hearth.bench.Recorded;
import org.hearth.docket.HearingTypes;
import org.hearth.orders.Checklist;
import org.hearth.orders.Checklists;
import org.hearth.orders.Finding;
import org.hearth.orders.OrderKinds;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.web.Me;

/** One version of a hearing's record, as it was written; an older one is read and never changed. */
@Named
@RequestScoped
public class VersionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * One finding as it is read.
     *
     * @param text what is found
     * @param value what was chosen
     */
    public record Found(String text, String value) implements Serializable {}

    @Inject
    private transient Me me;

    @Inject
    private transient Minutes minutes;

    @Inject
    private transient HearingTypes types;

    @Inject
    private transient Checklists checklists;

    @Inject
    private transient OrderKinds kinds;

    private String hearing;
    private Integer number;
    private transient Recorded recorded;
    private transient List<Found> findings = List.of();

    /** Reads the version. */
    public void load() {
        if (hearing == null || number == null) {
            throw Problem.notFound();
        }
        OpenCase pass = me.open(Ids.caseOf(hearing));
        recorded = minutes.version(pass, hearing, number);
        Checklist checklist = checklists.of(types.of(recorded.hearing().type()).checklist());
        findings = recorded.record().record().findings().stream()
                .map(each -> found(checklist, each))
                .toList();
    }

    private static Found found(Checklist checklist, Finding finding) {
        Optional<Checklist.Line> line = checklist.line(finding.id());
        return new Found(line.map(Checklist.Line::text).orElse(finding.id()), finding.value());
    }

    public Recorded getRecorded() {
        return recorded;
    }

    public List<Found> getFindings() {
        return findings;
    }

    /** The name of a kind of order, where it is none of the ordinary ones; empty else. */
    public String kind(String id) {
        return kinds.find(id)
                .filter(OrderKinds.Kind::isMarked)
                .map(OrderKinds.Kind::name)
                .orElse("");
    }

    public String getHearing() {
        return hearing;
    }

    public void setHearing(String hearing) {
        this.hearing = hearing;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
