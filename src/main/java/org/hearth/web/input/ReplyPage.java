package org.hearth.web.input;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.input.Corrected;
import org.hearth.input.Corrections;
import org.hearth.input.Inputs;
import org.hearth.input.RequestView;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Where a report's author reads what is said to be wrong in it, answers, or goes on to amend it. */
@Named
@ViewScoped
public class ReplyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Inputs inputs;

    @Inject
    private transient Corrections corrections;

    private String id;
    private List<Corrected> corrected;
    private Map<String, String> questions;
    private Map<String, String> said;
    private Map<String, String> replies;

    /** Opens the corrections of one's own report. */
    public void load() {
        OpenCase pass = me.openRequest(id);
        corrected = new ArrayList<>(corrections.of(pass, id));
        if (corrected.stream().noneMatch(Corrected::mayReply)) {
            throw Problem.notFound();
        }
        RequestView view = inputs.open(pass, id);
        questions = new HashMap<>();
        said = new HashMap<>();
        replies = new HashMap<>();
        view.form().questions().forEach(each -> {
            questions.put(each.id(), each.text());
            said.put(each.id(), view.said(each, Words.ENGLISH));
        });
    }

    /** Answers one correction. */
    public String reply(Corrected correction) {
        corrections.reply(me.openRequest(id), correction.id(), replies.get(correction.id()), correction.version());
        return "/input/reply?faces-redirect=true&request=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<Corrected> getCorrected() {
        return corrected;
    }

    /** What was asked, by question. */
    public Map<String, String> getQuestions() {
        return questions;
    }

    /** What was answered, by question. */
    public Map<String, String> getSaid() {
        return said;
    }

    /** What is written in answer, by correction. */
    public Map<String, String> getReplies() {
        return replies;
    }

    public String getLayout() {
        return InboxPage.layout(me.getRole());
    }
}
