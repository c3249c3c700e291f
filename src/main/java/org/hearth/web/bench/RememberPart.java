package org.hearth.web.bench;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.bench.Bench;
import org.hearth.orders.Affirmations;
import org.hearth.orders.PraiseWish;
import org.hearth.orders.Remembered;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Under a hearing's record: what the court said it would ask about, noted and marked as asked. */
@Named
@ViewScoped
public class RememberPart implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Bench bench;

    @Inject
    private transient Affirmations affirmations;

    private transient List<Remembered> standing;
    private transient PraiseWish praise;
    private String text;
    private String by;

    /** Reads what stands, once a request. */
    public void load(String hearing) {
        if (standing == null) {
            OpenCase pass = me.open(Ids.caseOf(hearing));
            standing = affirmations.standing(pass);
            praise = affirmations.praise(pass, hearing);
        }
    }

    /** Notes what the court said it would ask about. */
    public String remember(String hearing) {
        try {
            bench.remember(me.open(Ids.caseOf(hearing)), hearing, text, by);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.BAD_INPUT) {
                throw problem;
            }
            problem.errors()
                    .forEach(each -> say(
                            FacesMessage.SEVERITY_ERROR,
                            Words.ENGLISH.say(each.key(), each.args().toArray())));
            return null;
        }
        return again(hearing, "remember.said");
    }

    /** Says that the court has asked. */
    public String asked(String hearing, String id, long version) {
        affirmations.asked(me.open(Ids.caseOf(hearing)), id, version);
        return again(hearing, "ledger.asked.said");
    }

    private static String again(String hearing, String key) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        say(FacesMessage.SEVERITY_INFO, Words.ENGLISH.say(key));
        return "/bench/hear?faces-redirect=true&hearing=" + hearing;
    }

    private static void say(FacesMessage.Severity severity, String said) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, said, null));
    }

    public List<Remembered> getStanding() {
        return standing;
    }

    public PraiseWish getPraise() {
        return praise;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Who said it; empty for the judicial officer of the hearing. */
    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
