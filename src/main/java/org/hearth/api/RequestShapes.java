package org.hearth.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.input.Asked;
import org.hearth.input.Question;
import org.hearth.input.RequestStatus;
import org.hearth.input.RequestView;
import org.hearth.input.Scope;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Discipline;
import org.hearth.terms.Role;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** How an asked input stands on the wire. */
final class RequestShapes {
    private RequestShapes() {}

    /** One line of a list. */
    @Schema(name = "RequestLine")
    record Line(
            String id,
            String hearing,
            Discipline discipline,
            String person,
            String agency,
            LocalDate due,
            String rule,
            RequestStatus status,
            Instant submitted,
            long hoursLate,
            long version) {
        static Line of(Asked asked) {
            return new Line(
                    asked.id(),
                    asked.hearing(),
                    asked.discipline(),
                    asked.personName(),
                    asked.agency(),
                    asked.due(),
                    asked.rule(),
                    asked.status(),
                    asked.submittedAt(),
                    asked.hoursLate(),
                    asked.version());
        }
    }

    /**
     * One request whole.
     *
     * @param before the author's own last answers for this youth
     * @param released what the holder has decided; null before, and where nobody holds
     */
    @Schema(name = "Request")
    record Whole(
            String id,
            String hearing,
            Discipline discipline,
            String person,
            String agency,
            LocalDate due,
            String rule,
            RequestStatus status,
            Instant submitted,
            long hoursLate,
            Form form,
            Map<String, Object> answers,
            Map<String, Object> before,
            boolean held,
            Scope released,
            long version) {
        static Whole of(RequestView view) {
            Asked asked = view.asked();
            return new Whole(
                    asked.id(),
                    asked.hearing(),
                    asked.discipline(),
                    asked.personName(),
                    asked.agency(),
                    asked.due(),
                    asked.rule(),
                    asked.status(),
                    asked.submittedAt(),
                    asked.hoursLate(),
                    Form.of(view),
                    view.answers(),
                    view.before(),
                    view.held(),
                    view.released(),
                    asked.version());
        }
    }

    /** The form. */
    @Schema(name = "Form")
    record Form(String id, int version, List<Asking> questions) {
        static Form of(RequestView view) {
            List<Asking> questions = view.form().questions().stream()
                    .map(each -> Asking.of(each, view.readers().get(each.id())))
                    .toList();
            return new Form(view.form().id(), view.form().version(), questions);
        }
    }

    /**
     * One question.
     *
     * @param readers the roles that will be able to read the answer
     */
    @Schema(name = "Question")
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Asking(
            String id,
            String kind,
            String text,
            String textEs,
            String help,
            boolean required,
            ContentKind content,
            String block,
            String measure,
            boolean share,
            List<Option> options,
            List<Role> readers) {
        static Asking of(Question question, List<Role> readers) {
            return new Asking(
                    question.id(),
                    question.kind().wire(),
                    question.text(),
                    question.textEs(),
                    question.help(),
                    question.required(),
                    question.content(),
                    question.block(),
                    question.measure(),
                    question.share(),
                    question.options().stream()
                            .map(each -> new Option(each.id(), each.text(), each.textEs()))
                            .toList(),
                    readers);
        }
    }

    /** One option of a choice. */
    @Schema(name = "Option")
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Option(String id, String text, String textEs) {}

    /** What is written so far, by question. */
    @Schema(name = "Draft")
    record Answers(Map<String, Object> answers) {}

    /** Why somebody is excused. */
    @Schema(name = "Excuse")
    record Excuse(String reason) {}
}
