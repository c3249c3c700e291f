package org.hearth.web.bench;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.access.OpenCase;
import org.hearth.bench.Minutes;
import org.hearth.bench.PetitionChoice;
import org.hearth.bench.Sheet;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.Petition;
import org.hearth.orders.Opening;
import org.hearth.orders.OrderKinds;
import org.hearth.orders.RecordView;
import org.hearth.orders.Snippets;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** What the page of a hearing offers beside its checklist: petitions, kinds of orders, standing texts, what was received. */
@Dependent
public class HearChoices implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * For whom a finding or an order is made.
     *
     * @param value the petitions' keys, a blank between them
     * @param label as the page says it
     */
    public record Of(String value, String label) implements Serializable {}

    @Inject
    private transient Me me;

    @Inject
    private transient Minutes minutes;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient Snippets snippets;

    @Inject
    private transient OrderKinds kinds;

    private transient List<Snippets.Snippet> standing = List.of();
    private transient List<RecordView> versions = List.of();
    private transient List<Petition> papers = List.of();
    private List<Of> petitions = List.of();
    private LocalDate held;

    /** Reads what this hearing offers; answers what was received for it. */
    List<Opening.Received> start(OpenCase pass, Sheet sheet) {
        String hearing = sheet.hearing().id();
        held = sheet.hearing().day();
        standing = snippets.at(sheet.hearing().type());
        versions = sheet.record() == null ? List.of() : minutes.versions(pass, hearing);
        papers = sheet.record() == null ? List.of() : minutes.minuteOrders(pass, hearing);
        petitions = choices(minutes.petitions(pass, siblings(pass), hearing));
        return minutes.received(pass, hearing);
    }

    /** This person on the cases of the youth's siblings that they may open. */
    private List<OpenCase> siblings(OpenCase pass) {
        List<OpenCase> open = new ArrayList<>();
        for (String each : files.siblings(pass)) {
            try {
                open.add(me.open(each));
            } catch (Problem closed) {
                if (closed.kind() != Problem.Kind.NOT_FOUND) {
                    throw closed;
                }
            }
        }
        return open;
    }

    /** Nothing to choose where the case has one petition; else each, and all of them. */
    private static List<Of> choices(List<PetitionChoice> all) {
        if (all.size() < 2) {
            return List.of();
        }
        List<Of> choices = new ArrayList<>();
        all.forEach(each -> choices.add(new Of(each.id(), said(each))));
        String every = String.join(" ", all.stream().map(PetitionChoice::id).toList());
        choices.add(new Of(every, Words.ENGLISH.say("hear.of.all")));
        return choices;
    }

    private static String said(PetitionChoice choice) {
        return choice.sibling()
                ? Words.ENGLISH.say(
                        "hear.of.sibling",
                        choice.code(),
                        Optional.ofNullable(choice.label()).orElse(""))
                : Words.ENGLISH.say("hear.of.own", choice.code());
    }

    /** The standing text of that id as an order at this hearing. */
    HearRow.Order order(String id) {
        return snippets.find(id).map(each -> HearRow.Order.of(each, held)).orElseThrow(Problem::notFound);
    }

    public List<Snippets.Snippet> getStanding() {
        return standing;
    }

    public List<RecordView> getVersions() {
        return versions;
    }

    /** The petitions that have a minute order of their own; one alone is the hearing's. */
    public List<Petition> getPapers() {
        return papers;
    }

    /** For whom a finding or an order may be made; empty where there is nothing to choose. */
    public List<Of> getPetitions() {
        return petitions;
    }

    public List<OrderKinds.Kind> getKinds() {
        return kinds.all();
    }
}
