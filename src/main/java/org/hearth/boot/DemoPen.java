package org.hearth.boot;

import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final int PERIOD = 28;

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
            case CHOICE, RATING -> option(who, asked, youth, back);
            case LONG, TEXT -> words(who, asked, youth, back).map(Object.class::cast);
            case DATE ->
                line(who, asked, youth, back)
                        .map(ago -> day.minusDays(Long.parseLong(ago)).toString());
            case CONTACT -> line(who, asked, youth, back).map(DemoPen::contact);
        };
    }

    private Optional<Object> option(Discipline who, Question asked, DemoYouth youth, int back) {
        Optional<String> first =
                who == Discipline.YOUTH ? Optional.of(asked.options().get(0).id()) : Optional.empty();
        return line(who, asked, youth, back).or(() -> first).map(Object.class::cast);
    }

    private static Object contact(String line) {
        String[] parts = line.split(" [|] ");
        return Map.of("name", parts[0], "agency", parts[1], "reach", parts[2], "hours", parts[3]);
    }

    private static Optional<Object> count(Question asked, DemoYouth youth, int at, LocalDate day, int back) {
        LocalDate to = day.minusDays((long) PERIOD * (at - back));
        Map<String, Object> count = new LinkedHashMap<>();
        if (asked.measure().equals("school") && at < youth.school().size()) {
            String[] days = youth.school().get(at).split("/");
            count.put("value", Integer.valueOf(days[0]));
            count.put("possible", Integer.valueOf(days[1]));
        } else {
            List<Integer> counts = counts(asked.measure(), youth);
            if (at >= counts.size()) {
                return Optional.empty();
            }
            count.put("value", counts.get(at));
        }
        count.put("from", to.minusDays(PERIOD - 1).toString());
        count.put("to", to.toString());
        count.put("known", "record");
        return Optional.of(count);
    }

    private static List<Integer> counts(String measure, DemoYouth youth) {
        return switch (measure) {
            case "away" -> youth.away();
            case "contacts" -> youth.contacts();
            case "offered" -> youth.contacts().stream().map(each -> each + 3).toList();
            default -> List.of();
        };
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
        return line(who, asked, youth, back);
    }

    /** What is told of this youth alone, lately; else what this discipline says of everybody. */
    private Optional<String> line(Discipline who, Question asked, DemoYouth youth, int back) {
        List<String> sections = new ArrayList<>(back == 0 ? youth.also() : List.of());
        if (back == 0 && youth.returned()) {
            sections.add("returned");
        }
        return sections.stream()
                .filter(lines::has)
                .map(section -> line(lines.entry(section), who, asked))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> line(lines, who, asked));
    }

    private static Optional<String> line(Entry section, Discipline who, Question asked) {
        return section.has(who.wire()) ? section.entry(who.wire()).optional(asked.id()) : Optional.empty();
    }
}
