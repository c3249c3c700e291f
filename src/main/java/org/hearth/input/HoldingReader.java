package org.hearth.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.access.Audience;
import org.hearth.access.OpenCase;
import org.hearth.access.Rights;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.casefile.Youths;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Role;
import org.hearth.terms.Words;

/** Shows what is held and decided to its holder. */
@ApplicationScoped
class HoldingReader {
    @Inject
    CourtClock clock;

    @Inject
    Seals seals;

    @Inject
    Rights rights;

    @Inject
    Youths youths;

    @Inject
    Holdings holdings;

    @Inject
    Submissions submissions;

    @Inject
    Privileges privileges;

    @Inject
    RequestReader reader;

    /** The holding of a version; nothing held where none stands. */
    Holding of(OpenCase pass, InputRequest request, Submission submission) {
        List<Answer> held = submissions.held(submission);
        LetGo letGo = holdings.of(pass, submission);
        Map<String, Route> routes = privileges.routes(request);
        InputForm form = reader.form(request);
        List<Holding.Held> answers = held.stream()
                .map(each -> held(pass, form, each, routes.get(each.question()), letGo))
                .toList();
        List<Holding.Let> lets = new ArrayList<>();
        letGo.standing().forEach(each -> lets.add(let(pass, each, held, letGo)));
        Collections.reverse(lets);
        return new Holding(reader.asked(pass, request), youths.of(pass).decides(), letGo.isTakenBack(), answers, lets);
    }

    private Holding.Held held(OpenCase pass, InputForm form, Answer answer, Route route, LetGo letGo) {
        String json = seals.open(pass, answer.value()).text();
        return new Holding.Held(
                answer.question(),
                answer.said(),
                json == null ? null : said(form, answer, json),
                answer.holdReason(),
                route == null ? null : route.choice(),
                route == null ? null : route.because(),
                answer.kindOfContent(),
                others(rights.whenReleased(answer.kindOfContent()).roles()),
                List.copyOf(letGo.readers(answer)));
    }

    private static String said(InputForm form, Answer answer, String json) {
        List<Question.Option> options = form.questions().stream()
                .filter(each -> each.id().equals(answer.question()))
                .flatMap(each -> each.options().stream())
                .toList();
        return AnswerText.of(answer.kind(), options, AnswersJson.value(json), Words.ENGLISH);
    }

    private static List<Role> others(Set<Role> roles) {
        return roles.stream()
                .filter(each -> !Audience.HELD.roles().contains(each))
                .toList();
    }

    private Holding.Let let(OpenCase pass, Release release, Collection<Answer> held, LetGo letGo) {
        Set<Role> reached = EnumSet.noneOf(Role.class);
        held.stream()
                .filter(each -> release.covers(each.question()))
                .forEach(each -> reached.addAll(letGo.recipients(release, each.kindOfContent())));
        Map<String, Object> record = record(pass, release.record());
        return new Holding.Let(
                release.id(),
                release.scope(),
                release.scope() == Scope.NONE ? List.of() : others(reached),
                release.questions() == null ? List.of() : List.copyOf(release.questions()),
                words(pass, release.summary()),
                (String) record.get("purpose"),
                (String) record.get("note"),
                release.starts(),
                release.until(),
                release.untilOn(),
                release.holderName(),
                release.released(),
                release.agreement(),
                release.agreedOn(),
                state(release, letGo));
    }

    private String words(OpenCase pass, Sealed sealed) {
        return sealed == null ? null : seals.open(pass, sealed).text();
    }

    private Map<String, Object> record(OpenCase pass, Sealed sealed) {
        String json = words(pass, sealed);
        return json == null ? Map.of() : AnswersJson.answers(json);
    }

    private Holding.State state(Release release, LetGo letGo) {
        LocalDate today = clock.today();
        if (release.scope() == Scope.NONE) {
            return Holding.State.HELD;
        }
        if (release.counselAt() == null) {
            return Holding.State.WAITS_FOR_COUNSEL;
        }
        if (release.youthAt() == null) {
            return Holding.State.WAITS_FOR_YOUTH;
        }
        if (letGo.isInForce(release)) {
            return Holding.State.STANDS;
        }
        return release.starts() != null && today.isBefore(release.starts())
                ? Holding.State.NOT_YET
                : Holding.State.OVER;
    }
}
