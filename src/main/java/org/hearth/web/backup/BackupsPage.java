package org.hearth.web.backup;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.hearth.backup.Backups;
import org.hearth.backup.Board;
import org.hearth.backup.Kept;
import org.hearth.backup.Verdict;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Which backups there are, whether each stood its trial, when the next is made, and the one act that makes one now. */
@Named
@ViewScoped
public class BackupsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double MEGABYTE = 1 << 20;

    @Inject
    private transient Me me;

    @Inject
    private transient Backups backups;

    @Inject
    private transient FacesContext faces;

    private transient Board board;

    /** Reads the shelf. */
    public void load() {
        board = backups.board(me.court());
    }

    /** Has one made now. */
    public String make() {
        backups.ask(me.court());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say("backup.asked.done"), null));
        return "/backup/backups?faces-redirect=true";
    }

    /** All that is known; read with the page. */
    public Board getBoard() {
        return board;
    }

    /** Its size in MiB, to one decimal. */
    public String size(Kept kept) {
        return String.format(Locale.ROOT, "%.1f", kept.size() / MEGABYTE);
    }

    /** How a verdict is marked. */
    public String look(Verdict verdict) {
        return switch (verdict.state()) {
            case VERIFIED -> "good";
            case FAILED -> "imminent";
            default -> "attention";
        };
    }
}
