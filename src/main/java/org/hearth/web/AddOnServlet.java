package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.calling.AddOnKind;
import org.hearth.calling.AddOns;
import org.hearth.calling.NewAddOn;
import org.hearth.casefile.CaseFinder;
import org.hearth.court.CourtBook;
import org.hearth.docket.Hearing;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;

/**
 * The line that puts a matter onto today's list: {@code POST /page/add-on/cases {"part"}} finds cases while one types,
 * {@code POST /page/add-on {"case","type","courtroom","kind"}} sets the hearing. What is typed stands in no address.
 */
@WebServlet({"/page/add-on", "/page/add-on/cases"})
public class AddOnServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 10;
    private static final Words WORDS = Words.ENGLISH;

    /** What is typed of a name or a number. */
    record Typed(String part) {}

    /** A matter for today. */
    record Wish(String number, String type, String courtroom, String kind) {}

    @Inject
    private transient Me me;

    @Inject
    private transient CaseFinder finder;

    @Inject
    private transient AddOns addOns;

    @Inject
    private transient CourtBook book;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean typing = request.getServletPath().endsWith("/cases");
        answer(response, () -> typing ? found(body(request, Typed.class)) : added(body(request, Wish.class)));
    }

    private Map<String, List<CaseFinder.Found>> found(Typed typed) {
        return Map.of("items", finder.named(me.court(), typed.part(), OFFERED));
    }

    private Map<String, String> added(Wish wish) {
        if (wish.number() == null || wish.number().isBlank()) {
            throw Problem.badInput("case", "problem.add-on-case");
        }
        AddOnKind kind = Stream.of(AddOnKind.values())
                .filter(each -> each.wire().equals(wish.kind()))
                .findFirst()
                .orElse(AddOnKind.ADD_ON);
        NewAddOn given = new NewAddOn(kind, wish.type(), wish.courtroom());
        Hearing hearing = addOns.add(me.open(wish.number()), given);
        String room = book.courthouse(me.getCourthouse())
                .courtroom(hearing.courtroom())
                .name();
        String when = CourtTime.say(CourtTime.timeOf(hearing.startsAt()));
        return Map.of("said", WORDS.say("today.added", when, room), "hearing", hearing.id());
    }
}
