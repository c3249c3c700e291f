package org.hearth.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hearth.access.OpenCase;
import org.hearth.input.Asked;
import org.hearth.input.Inputs;
import org.hearth.input.Question;
import org.hearth.input.RequestView;

/** Answers whole forms, question by question, as fully as the forms allow or as shortly as they demand. */
final class Answering {
    private final Courtroom room;
    private final LocalDate today;

    Answering(Courtroom room, LocalDate today) {
        this.room = room;
        this.today = today;
    }

    /** Answers everything that this person is asked for a hearing, each text with so many sentences. */
    void all(OpenCase pass, String hearing, int sentences) {
        Inputs inputs = room.hall.get(Inputs.class);
        for (Asked asked : inputs.asked(pass, hearing)) {
            if (asked.person().equals(pass.person())) {
                RequestView open = inputs.open(pass, asked.id());
                Map<String, Object> answers = new HashMap<>();
                open.form().questions().forEach(each -> put(answers, each, sentences, pass.personName()));
                RequestView draft =
                        inputs.saveDraft(pass, asked.id(), answers, open.asked().version());
                inputs.submit(pass, asked.id(), draft.asked().version());
            }
        }
    }

    private void put(Map<String, Object> answers, Question question, int sentences, String who) {
        switch (question.kind()) {
            case TEXT, LONG -> answers.put(question.id(), said(question, sentences, who));
            case DATE -> answers.put(question.id(), today.minusDays(3).toString());
            case CHOICE, RATING ->
                answers.put(question.id(), question.options().get(0).id());
            case COUNT -> answers.put(question.id(), count(question));
            case COMMITMENT ->
                answers.put(
                        question.id(),
                        Map.of(
                                "what",
                                "A ride home",
                                "owner",
                                who,
                                "by",
                                today.plusDays(20).toString()));
            default -> {
                // one point of contact an agency says nothing on a summary
            }
        }
    }

    private static String said(Question question, int sentences, String who) {
        String one = "What " + who + " says of " + question.id() + " is told here in one sentence of a usual length. ";
        return one.repeat(sentences).strip();
    }

    private Map<String, Object> count(Question question) {
        Map<String, Object> count = new HashMap<>();
        count.put("value", 3);
        count.put("from", today.minusDays(20).toString());
        count.put("to", today.minusDays(1).toString());
        count.put("known", "record");
        if (question.share()) {
            count.put("possible", 5);
        }
        return count;
    }
}
