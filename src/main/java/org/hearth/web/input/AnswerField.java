package org.hearth.web.input;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.input.AnswerKind;
import org.hearth.input.Question;
import org.hearth.input.RequestView;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Words;

/** One question on the page, and what is written under it. */
public class AnswerField implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final AnswerKind kind;
    private final boolean share;
    private final String text;
    private final String help;
    private final boolean required;
    private final String readers;
    private final String besideOf;
    private final String block;
    private final String said;
    private final AnswerHints hints;
    private final ArrayList<AnswerField> beside = new ArrayList<>();
    private final LinkedHashMap<String, String> options;
    private final HashMap<String, Object> parts = new HashMap<>();
    private String answer;
    private String error;

    private AnswerField(RequestView view, Question question, Words words) {
        boolean spanish = words == Words.SPANISH && question.textEs() != null;
        this.id = question.id();
        this.kind = question.kind();
        this.share = question.share();
        this.text = spanish ? question.textEs() : question.text();
        this.help = spanish ? question.helpEs() : question.help();
        this.required = question.required();
        this.readers = named(view.readers().get(id), words);
        this.besideOf = question.beside();
        this.block = question.block();
        this.said = view.said(question, words);
        this.hints = new AnswerHints(view, question, words);
        this.options = new LinkedHashMap<>();
        question.options().forEach(each -> options.put(spanish ? each.textEs() : each.text(), each.id()));
        write(view.answers().get(id));
    }

    /** The form's questions with the draft, in the language of the page. */
    static List<AnswerField> of(RequestView view, Words words) {
        List<AnswerField> fields = view.form().questions().stream()
                .map(question -> new AnswerField(view, question, words))
                .collect(Collectors.toList());
        for (AnswerField each : fields) {
            fields.stream().filter(other -> other.id.equals(each.besideOf)).forEach(main -> main.beside.add(each));
        }
        return fields;
    }

    private static String named(List<Role> roles, Words words) {
        return roles.stream().map(role -> words.say(role.key())).collect(Collectors.joining(", "));
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> given) {
            given.forEach((part, each) -> parts.put(String.valueOf(part), each));
        } else if (value != null) {
            answer = (String) value;
        }
    }

    /** What the page's fields hold, in the shape of a draft; null where nothing is written. */
    Object value() {
        if (kind != AnswerKind.COUNT && kind != AnswerKind.COMMITMENT && kind != AnswerKind.CONTACT) {
            return answer;
        }
        Map<String, Object> kept = new HashMap<>(parts);
        kept.values().removeIf(each -> each == null || each.toString().isBlank());
        if (kind == AnswerKind.COUNT && !kept.containsKey("value")) {
            return null;
        }
        kept.replaceAll((part, each) -> part.equals("value") || part.equals("possible") ? number(each) : each);
        return kept.isEmpty() ? null : kept;
    }

    private static Object number(Object given) {
        try {
            return Integer.valueOf(given.toString().strip());
        } catch (NumberFormatException e) {
            return given;
        }
    }

    /** Takes what a problem says about this question; nothing where it says nothing. */
    void blame(Problem problem, Words words) {
        String field = "answers." + id;
        error = problem.errors().stream()
                .filter(each -> each.field().equals(field) || each.field().startsWith(field + "."))
                .map(each -> words.say(each.key(), each.args().toArray()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Fills a period that nobody has written yet. */
    void offerPeriod(String from, String to) {
        if (kind == AnswerKind.COUNT && parts.isEmpty()) {
            parts.put("from", from);
            parts.put("to", to);
        }
    }

    public String getId() {
        return id;
    }

    /** The shape of the answer: {@code long}, {@code count}. */
    public String getShape() {
        return kind == AnswerKind.TEXT ? AnswerKind.LONG.wire() : kind.wire();
    }

    /** True for counts of a possible number. */
    public boolean isShare() {
        return share;
    }

    /** The block of the summary that the answer stands in. */
    public String getBlock() {
        return block;
    }

    public String getText() {
        return text;
    }

    public String getHelp() {
        return help;
    }

    public boolean isRequired() {
        return required;
    }

    /** Who will read the answer, by the names of their roles. */
    public String getReaders() {
        return readers;
    }

    /** True for a question of its own, with a card of its own. */
    public boolean isOwn() {
        return besideOf == null;
    }

    /** The questions that stand beside this one. */
    public List<AnswerField> getBeside() {
        return beside;
    }

    /** True when what stands beside it is shown at once, because something is written there or here. */
    public boolean isUnfolded() {
        return isWritten() || beside.stream().anyMatch(AnswerField::isWritten);
    }

    /** True when something is written, goes along or is wrong here. */
    boolean isWritten() {
        return said != null || value() != null || hints.getCarried() != null || error != null && !error.isEmpty();
    }

    /** True when something is wrong here or beside it. */
    boolean isFaulty() {
        return error != null && !error.isEmpty() || beside.stream().anyMatch(AnswerField::isFaulty);
    }

    /** What stands beside the field from last time and from the team. */
    public AnswerHints getHints() {
        return hints;
    }

    /** The answer as a line to read; null without one. */
    public String getSaid() {
        return said;
    }

    /** The options of a choice: id by text. */
    public Map<String, String> getOptions() {
        return options;
    }

    /** The parts of a composed answer, by name. */
    public Map<String, Object> getParts() {
        return parts;
    }

    /** What is wrong with the answer; empty when nothing is. */
    public String getError() {
        return error;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
