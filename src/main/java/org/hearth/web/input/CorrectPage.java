package org.hearth.web.input;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.input.Corrected;
import org.hearth.input.Corrections;
import org.hearth.input.Inputs;
import org.hearth.input.Voice;
import org.hearth.terms.Discipline;
import org.hearth.terms.Ids;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.web.Me;

/** "Is anything in the reports wrong?": where the youth or their attorney reads the reports and says what is. */
@Named
@ViewScoped
public class CorrectPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One answer of a report, and what is written about it. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String request;
        private final String question;
        private final String asked;
        private final String text;
        private final Discipline discipline;
        private final String who;
        private final List<Corrected> corrections;
        private String words;

        Line(Voice voice, List<Corrected> corrections) {
            this.request = voice.request();
            this.question = voice.question();
            this.asked = voice.asked();
            this.text = voice.text();
            this.discipline = voice.discipline();
            this.who = voice.who();
            this.corrections = new ArrayList<>(corrections);
        }

        public String getAsked() {
            return asked;
        }

        public String getText() {
            return text;
        }

        public Discipline getDiscipline() {
            return discipline;
        }

        public String getWho() {
            return who;
        }

        /** What is corrected in it. */
        public List<Corrected> getCorrections() {
            return corrections;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }

    @Inject
    private transient Me me;

    @Inject
    private transient Inputs inputs;

    @Inject
    private transient Corrections corrections;

    private String hearing;
    private List<Line> lines;

    /** Reads what this person may read of the reports before a hearing. */
    public void load() {
        OpenCase pass = pass();
        if (!pass.may(Task.WRITE_CORRECTIONS)) {
            throw Problem.notFound();
        }
        List<Corrected> all = corrections.ofHearing(pass, hearing);
        lines = new ArrayList<>();
        inputs.voices(pass, hearing).stream()
                .filter(each -> each.text() != null && !each.isAbout() && each.discipline() != Discipline.YOUTH)
                .forEach(each -> lines.add(new Line(each, about(each, all))));
    }

    private static List<Corrected> about(Voice voice, List<Corrected> all) {
        return all.stream()
                .filter(each -> each.request().equals(voice.request())
                        && voice.question().equals(each.question()))
                .toList();
    }

    /** Sends what is written about one answer. */
    public String correct(Line line) {
        corrections.write(pass(), line.request, line.question, line.words);
        return again();
    }

    /** Lets the youth's correction go, as agreed with them. */
    public String release(Corrected correction) {
        corrections.release(pass(), correction.id(), null, correction.version());
        return again();
    }

    /** Takes a correction back. */
    public String takeBack(Corrected correction) {
        corrections.takeBack(pass(), correction.id(), correction.version());
        return again();
    }

    private OpenCase pass() {
        return me.open(Ids.caseOf(hearing));
    }

    private String again() {
        return "/input/correct?faces-redirect=true&hearing=" + hearing;
    }

    public String getHearing() {
        return hearing;
    }

    public void setHearing(String hearing) {
        this.hearing = hearing;
    }

    /** The answers this person may read, by discipline. */
    public List<Line> getLines() {
        return lines;
    }

    public boolean isYouth() {
        return me.getRole() == Role.YOUTH;
    }

    /** The layout: plain and private for the youth. */
    public String getLayout() {
        return InboxPage.layout(me.getRole());
    }
}
