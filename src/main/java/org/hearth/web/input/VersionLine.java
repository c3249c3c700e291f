package org.hearth.web.input;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearth.input.InputForm;
import org.hearth.input.Question;
import org.hearth.input.SentVersion;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** An earlier version as a page shows it: when it was sent, and what it said where a later one says something else. */
public class VersionLine implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * One answer that changed.
     *
     * @param asked the question
     * @param then what this version said; null for nothing
     * @param later what the next version says; null for nothing
     */
    public record Changed(String asked, String then, String later) implements Serializable {}

    private final String heading;
    private final List<Changed> changes;
    private final boolean read;

    private VersionLine(String heading, List<Changed> changes, boolean read) {
        this.heading = heading;
        this.changes = changes;
        this.read = read;
    }

    /** The versions before the one that stands, newest first. */
    static List<VersionLine> of(InputForm form, List<SentVersion> versions, Words words) {
        List<VersionLine> lines = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            lines.add(of(form, versions.get(i), versions.get(i - 1), words));
        }
        return lines;
    }

    private static VersionLine of(InputForm form, SentVersion then, SentVersion later, Words words) {
        String sent = CourtTime.say(then.submitted(), words.locale());
        String heading = words.say("filing.versions.of", then.number(), sent, then.author());
        if (then.hoursLate() > 0) {
            heading += " " + words.say("filing.late", then.hoursLate());
        }
        if (then.afterHearing()) {
            heading += " " + words.say("filing.after-hearing");
        }
        List<Changed> changes = new ArrayList<>();
        for (Question question : form.questions()) {
            if (!Objects.equals(
                    then.answers().get(question.id()), later.answers().get(question.id()))) {
                changes.add(new Changed(
                        words == Words.SPANISH && question.textEs() != null ? question.textEs() : question.text(),
                        then.said(question, words),
                        later.said(question, words)));
            }
        }
        return new VersionLine(heading, changes, !then.answers().isEmpty());
    }

    /** Its number, when it was sent and by whom, and how late. */
    public String getHeading() {
        return heading;
    }

    /** What the next version says otherwise; empty where it says the same. */
    public List<Changed> getChanges() {
        return changes;
    }

    /** True where the next version says the same, as far as this reader may read both. */
    public boolean isSame() {
        return read && changes.isEmpty();
    }
}
