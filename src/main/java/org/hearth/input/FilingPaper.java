package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Right;
import org.hearth.access.Rights;
import org.hearth.access.Seals;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.court.CourtBook;
import org.hearth.paper.Papers;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/** Sets one version under the county's headings: what may go to every recipient, and nothing else. */
@ApplicationScoped
class FilingPaper {
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    Papers papers;

    @Inject
    CourtBook book;

    @Inject
    CaseFiles files;

    @Inject
    InputForms forms;

    @Inject
    Rights rights;

    @Inject
    Seals seals;

    /**
     * The paper.
     *
     * @throws Problem not allowed for a reader who may not read all of it: a filing is given whole or not at all
     */
    byte[] of(OpenCase pass, InputRequest request, FilingForm form, VersionFiling version, List<Answer> answers) {
        CaseHeader header = files.header(pass);
        Map<String, Object> data = new HashMap<>();
        data.put("court", book.courthouse(pass.courthouse()).name());
        data.put("title", form.title());
        data.put("citation", form.citation());
        data.put("facts", facts(header, request, version));
        data.put("sections", sections(pass, form, answers));
        data.put("filed", filed(version));
        data.put("served", version.served().stream().map(FilingPaper::served).toList());
        data.put("recipients", recipients(form));
        data.put(
                "source",
                WORDS.say(
                        "filing.source",
                        version.number(),
                        CourtTime.say(version.sent(), WORDS.locale()),
                        version.author()));
        return papers.pdf("filing", data, WORDS.locale());
    }

    private static List<Map<String, Object>> facts(CaseHeader header, InputRequest request, VersionFiling version) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("paper.case", header.number());
        facts.put("paper.youth", header.label());
        facts.put("paper.hearing", WORDS.say("hearing." + request.hearingType()));
        facts.put("paper.when", CourtTime.say(request.hearingAt(), WORDS.locale()));
        facts.put(
                "filing.by",
                request.agency().isEmpty() ? version.author() : version.author() + ", " + request.agency());
        return facts.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> Map.<String, Object>of("name", WORDS.say(each.getKey()), "value", each.getValue()))
                .toList();
    }

    private List<Map<String, Object>> sections(OpenCase pass, FilingForm form, List<Answer> answers) {
        Map<String, List<Map<String, Object>>> under = new LinkedHashMap<>();
        form.headings().forEach(each -> under.put(each.text(), new ArrayList<>()));
        for (Answer answer : answers) {
            if (isForEverybody(form, answer)) {
                String heading = form.over(answer.question(), answer.block(), answer.said());
                String asked = heading.equals(answer.said()) ? "" : answer.said();
                under.computeIfAbsent(heading, one -> new ArrayList<>())
                        .add(Map.of("asked", asked, "text", text(pass, form, answer)));
            }
        }
        return under.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> Map.<String, Object>of("heading", each.getKey(), "answers", each.getValue()))
                .toList();
    }

    /** Never what a holder decides about, nor what is narrowed to some, nor what one recipient may not read. */
    private boolean isForEverybody(FilingForm form, Answer answer) {
        return !answer.isHeld()
                && answer.value().audience().roles().isEmpty()
                && form.recipients().stream()
                        .allMatch(role -> rights.of(answer.value().kind(), role) == Right.SEE);
    }

    private String text(OpenCase pass, FilingForm form, Answer answer) {
        Reading reading = seals.open(pass, answer.value());
        if (!reading.isOpen()) {
            throw Problem.notAllowed();
        }
        List<Question.Option> options = forms.of(form.discipline()).stream()
                .flatMap(each -> each.questions().stream())
                .filter(each -> each.id().equals(answer.question()))
                .flatMap(each -> each.options().stream())
                .toList();
        return AnswerText.of(answer.kind(), options, AnswersJson.value(reading.text()), WORDS);
    }

    private static String filed(VersionFiling version) {
        if (version.filed() == null) {
            return WORDS.say("filing.not-filed");
        }
        String day = CourtTime.say(version.filed().on(), WORDS.locale());
        String reference = version.filed().reference();
        return reference == null
                ? WORDS.say("filing.filed", day, version.filed().by())
                : WORDS.say("filing.filed.reference", day, version.filed().by(), reference);
    }

    private static Map<String, Object> served(Served served) {
        return Map.of(
                "person", served.person(),
                "manner", WORDS.say(served.manner().key()),
                "day", CourtTime.say(served.on(), WORDS.locale()),
                "by", served.by());
    }

    private static String recipients(FilingForm form) {
        return form.served() != null
                ? form.served()
                : form.recipients().stream().map(each -> WORDS.say(each.key())).collect(Collectors.joining(", "));
    }
}
