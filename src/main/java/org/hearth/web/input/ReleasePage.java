package org.hearth.web.input;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.casefile.CaseFiles;
import org.hearth.input.Asked;
import org.hearth.input.Inputs;
import org.hearth.input.RequestView;
import org.hearth.input.Scope;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Where the youth's attorney reads what is held, and with the youth lets it go or keeps it. */
@Named
@ViewScoped
public class ReleasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Inputs inputs;

    @Inject
    private transient CaseFiles files;

    private String id;
    private long version;
    private Asked asked;
    private List<AnswerField> fields;
    private String label;
    private Scope scope;
    private String summary;
    private boolean decided;
    private String state;

    /** Opens what is held; only for its holder. */
    public void load() {
        OpenCase pass = me.openRequest(id);
        RequestView view = inputs.open(pass, id);
        if (!view.mayRelease()) {
            throw Problem.notFound();
        }
        asked = view.asked();
        version = asked.version();
        scope = view.released() == null ? Scope.NONE : view.released();
        decided = view.released() != null;
        state = decided ? scope.key() + ".now" : "release.open";
        fields = AnswerField.of(view, Words.ENGLISH);
        label = files.header(pass).label();
    }

    /** Releases, summarises or holds. */
    public String decide() {
        String words = scope == Scope.SUMMARY ? summary : null;
        inputs.release(me.openRequest(id), id, scope, words, version);
        return "/input/release?faces-redirect=true&request=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Asked getAsked() {
        return asked;
    }

    /** The answers as submitted. */
    public List<AnswerField> getFields() {
        return fields;
    }

    public String getLabel() {
        return label;
    }

    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    /** Every scope, the widest first. */
    public Scope[] getScopes() {
        return Scope.values();
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** True once the holder has decided. */
    public boolean isDecided() {
        return decided;
    }

    /** The message key of what holds now. */
    public String getState() {
        return state;
    }
}
