package org.hearth.boot;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.input.InputForm;
import org.hearth.input.Question;
import org.hearth.terms.Discipline;
import org.hearth.terms.Entry;
import org.hearth.terms.Templates;

/** Writes what the demo court's adults and youth answer, from the files of the demo and in the form's own shapes. */
final class DemoPen {
    private static final int PERIOD = 30;

    private final Entry lines;

    DemoPen(Templates files) {
        this.lines = files.yaml("lines.yaml");
    }

    /**
     * The answers to a form.
     *
     * @param back how many periods ago: 0 is the latest
     * @param day the last day of that period
     */
    Map<String, Object> answers(InputForm form, DemoYouth youth, int back, LocalDate day) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            answer(form.discipline(), question, youth, back, day).ifPresent(value -> answers.put(question.id(), value));
        }
        return answers;
    }

    private Optional<Object> answer(Discipline who, Question asked, DemoYouth youth, int back, LocalDate day) {
        return switch (asked.kind()) {
            case COUNT -> count(asked, youth, back + (asked.id().endsWith("before") ? 1 : 0), day, back);
            case COMMITMENT -> promise(who, youth, day);
            case CHOICE, RATING -> Optional.of(asked.options().get(0).id());
            case LONG, TEXT -> words(who, asked, youth, back).map(Object.class::cast);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> count(Question asked, DemoYouth youth, int at, LocalDate day, int back) {
        LocalDate to = day.minusDays((long) PERIOD * (at - back));
        Map<String, Object> count = new LinkedHashMap<>();
        if (asked.measure().equals("school") && at < youth.school().size()) {
            String[] days = youth.school().get(at).split("/");
            count.put("value", Integer.valueOf(days[0]));
            count.put("possible", Integer.valueOf(days[1]));
        } else {
            List<Integer> counts = asked.measure().equals("away") ? youth.away() : youth.contacts();
            if (at >= counts.size() || asked.measure().equals("school")) {
                return Optional.empty();
            }
            count.put("value", counts.get(at));
        }
        count.put("from", to.minusDays(PERIOD - 1).toString());
        count.put("to", to.toString());
        count.put("known", "record");
        return Optional.of(count);
    }

    private static Optional<Object> promise(Discipline who, DemoYouth youth, LocalDate day) {
        boolean lead = who == Discipline.SOCIAL_WORKER || who == Discipline.PROBATION;
        if (!lead || youth.promise().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Map.of(
                "what", youth.promise().get(),
                "owner", youth.owner().orElse("County Child Welfare"),
                "by", day.plusDays(21).toString()));
    }

    private Optional<String> words(Discipline who, Question asked, DemoYouth youth, int back) {
        if (who == Discipline.YOUTH) {
            return asked.id().equals("success")
                    ? youth.goal()
                    : asked.id().equals("proud") ? youth.statement() : Optional.empty();
        }
        if (asked.id().equals("strength") && who == Discipline.YOUTH_ATTORNEY) {
            return youth.strength();
        }
        if (asked.id().equals("safety") && youth.danger().isPresent() && back == 0) {
            return youth.danger();
        }
        return lines.has(who.wire()) ? lines.entry(who.wire()).optional(asked.id()) : Optional.empty();
    }
}
