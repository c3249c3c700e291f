package org.hearth.web.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.bench.JudgeNote;
import org.hearth.bench.JudgeNotes;
import org.hearth.terms.Ids;
import org.hearth.web.Me;

/** A judge's own notes beside a hearing; on everybody else's page this part is not there. */
@Named
@RequestScoped
public class NotesPart implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient JudgeNotes notes;

    private String hearing;
    private boolean mine;
    private String text = "";
    private long version;
    private LocalDate keptUntil;

    /** Reads this judge's note on a hearing. */
    public void load(String of) {
        OpenCase pass = me.open(Ids.caseOf(of));
        hearing = of;
        mine = pass.may(Task.KEEP_NOTES);
        if (mine) {
            notes.of(pass, of).ifPresent(this::take);
        }
    }

    private void take(JudgeNote note) {
        text = note.text();
        version = note.version();
        keptUntil = note.keptUntil();
    }

    public String getHearing() {
        return hearing;
    }

    /** True for a judge, who alone has notes. */
    public boolean isMine() {
        return mine;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public long getVersion() {
        return version;
    }

    /** The note's last day; null before the first word. */
    public LocalDate getKeptUntil() {
        return keptUntil;
    }
}
