package org.hearth.web.bench;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.access.Task;
import org.hearth.bench.Entry;
import org.hearth.bench.Merges;
import org.hearth.bench.Merging;
import org.hearth.bench.PackEntries;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Aside;
import org.hearth.web.Me;

/** Merges what was written in a pack: each entry beside what stands now, taken or left. */
@Named
@ViewScoped
public class MergePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient Merges merges;

    @Inject
    private transient Aside aside;

    private String entries;
    private String lead;
    private final List<MergeLine> lines = new ArrayList<>();

    /** Reads the file that was brought, and says what was wrong with it. */
    public void load() {
        if (!me.court().may(Task.RECORD_HEARING)) {
            throw Problem.notAllowed();
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        Aside.Said said =
                aside.heard((HttpServletRequest) faces.getExternalContext().getRequest());
        if (said != null) {
            said.lines().forEach(line -> say(FacesMessage.SEVERITY_ERROR, line.in(WORDS)));
        }
        if (isBrought()) {
            PackEntries file = merges.laid(me.court(), entries);
            lead = WORDS.say("merge.of", CourtTime.say(file.day(), WORDS.locale()), file.officer());
            lines.clear();
            Merging.look(merges, file, me::open).forEach(each -> lines.add(new MergeLine(each)));
        }
    }

    /** Takes what is ticked, each hearing in its own transaction, and looks again. */
    public String take() {
        Function<String, MergeLine> line =
                lines.stream().collect(Collectors.toMap(MergeLine::getHearing, Function.identity()))::get;
        PackEntries file = merges.laid(me.court(), entries);
        List<Merging.Outcome> outcomes =
                Merging.take(merges, file, me::open, entry -> choice(line.apply(entry.hearing()), entry));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        long done = outcomes.stream()
                .filter(each -> each.refused() == null)
                .filter(each -> line.apply(each.placed().entry().hearing()).isTake())
                .count();
        say(FacesMessage.SEVERITY_INFO, WORDS.say("merge.done", done));
        outcomes.stream()
                .filter(each -> each.refused() != null)
                .forEach(each -> say(
                        FacesMessage.SEVERITY_ERROR,
                        WORDS.say(
                                "merge.refused",
                                line.apply(each.placed().entry().hearing()).getHeadline(),
                                each.refused().say(WORDS))));
        return "/bench/merge?faces-redirect=true&entries=" + entries;
    }

    private static Merging.Choice choice(MergeLine line, Entry entry) {
        boolean take = line != null && line.isTake() && line.getState().isTakeable();
        return new Merging.Choice(take, take ? line.seen() : null);
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** True once a file was brought. */
    public boolean isBrought() {
        return entries != null && !entries.isBlank();
    }

    /** True where something can be taken. */
    public boolean isOpen() {
        return lines.stream().anyMatch(each -> each.getState().isTakeable());
    }

    public List<MergeLine> getLines() {
        return lines;
    }

    /** Whose pack of which day. */
    public String getLead() {
        return lead;
    }

    public String getEntries() {
        return entries;
    }

    public void setEntries(String entries) {
        this.entries = entries;
    }
}
