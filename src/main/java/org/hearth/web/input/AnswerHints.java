package org.hearth.web.input;

import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.input.Brought;
import org.hearth.input.Question;
import org.hearth.input.RequestView;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;
import tools.jackson.databind.json.JsonMapper;

/** What stands beside a field so that nobody writes the same twice: last time's answer, and what the team knows. */
public class AnswerHints implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String before;
    private final String beforeHead;
    private final String carried;
    private final String carriedHead;
    private final String known;
    private final String knownValue;
    private final String saidOn;
    private final String wanted;

    AnswerHints(RequestView view, Question question, Words words) {
        Brought brought = view.brought();
        Brought.Carried along = brought.carried().get(question.id());
        Brought.Known fact = brought.known().get(question.id());
        String line = fact == null ? null : view.line(question, fact.value(), words);
        String now = view.said(question, words);
        this.carried = along == null ? null : view.line(question, along.value(), words);
        this.carriedHead = along == null ? null : words.say("input.said-on", day(along.saidOn(), words));
        this.before = carried == null ? view.saidBefore(question, words) : null;
        boolean changed = before != null && now != null && !before.equals(now);
        String when = brought.last() == null ? "" : day(brought.last(), words);
        this.beforeHead = words.say(changed ? "input.changed" : "input.before.on", when);
        boolean offered = line != null && !line.equals(now) && !line.equals(carried);
        this.known = offered ? words.say("input.known", line, fact.who(), day(fact.when(), words)) : null;
        this.knownValue = offered ? JSON.writeValueAsString(fact.value()) : null;
        this.wanted =
                view.lacksWorksheet(question) ? words.say("input.worksheet.wanted") : view.wanted(question, words);
        LocalDate said = brought.said().get(question.id());
        LocalDate sent = view.asked().submittedAt() == null
                ? null
                : CourtTime.dayOf(view.asked().submittedAt());
        this.saidOn = said == null || said.equals(sent) ? null : words.say("input.said-on", day(said, words));
    }

    private static String day(LocalDate day, Words words) {
        return CourtTime.sayShort(day, words.locale());
    }

    /** Last time's answer to the same question; null without one, and where it goes along by itself. */
    public String getBefore() {
        return before;
    }

    /** What stands over last time's answer: when it was given, and whether the present one differs. */
    public String getBeforeHead() {
        return beforeHead;
    }

    /** What goes along unless something is written; null where nothing does. */
    public String getCarried() {
        return carried;
    }

    /** {@code said on 12 Oct}. */
    public String getCarriedHead() {
        return carriedHead;
    }

    /** What somebody has noted of the same fact, with who and when; null where nobody has, or where it stands already. */
    public String getKnown() {
        return known;
    }

    /** The same for the field, in the shape of an answer. */
    public String getKnownValue() {
        return knownValue;
    }

    /** What is still wanted here, as the court reads it; null where nothing is. */
    public String getWanted() {
        return wanted;
    }

    /** {@code said on 12 Oct} for an answer that was said earlier than it was submitted; null for every other. */
    public String getSaidOn() {
        return saidOn;
    }
}
