package org.hearth.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.access.Caller;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.casefile.AskedName;
import org.hearth.casefile.ForWhom;
import org.hearth.casefile.NameWish;
import org.hearth.casefile.Names;
import org.hearth.progress.Agreement;
import org.hearth.progress.Corner;
import org.hearth.progress.CornerPerson;
import org.hearth.progress.Goal;
import org.hearth.progress.GoalState;
import org.hearth.progress.GoalWords;
import org.hearth.progress.Goals;
import org.hearth.progress.Known;
import org.hearth.progress.NamedPerson;
import org.hearth.progress.NeedKind;
import org.hearth.progress.NeedWord;
import org.hearth.progress.NeedsMap;
import org.hearth.progress.Rating;
import org.hearth.progress.SaidStrength;
import org.hearth.progress.StrengthKind;
import org.hearth.progress.Strengths;
import org.hearth.terms.Entry;
import org.hearth.terms.Templates;

/** Tells who some of the demo's young people are beside their hearings, in their words and by those who say it. */
@ApplicationScoped
class DemoPerson {
    @Inject
    private Standings standings;

    @Inject
    private Goals goals;

    @Inject
    private NeedsMap needs;

    @Inject
    private Strengths strengths;

    @Inject
    private Corner corner;

    @Inject
    private Names names;

    /** Tells those whom {@code story.yaml} names. */
    void tell(Templates files, Map<String, String> cases, Function<String, Caller> cast, LocalDate today) {
        for (Entry entry : files.yaml("story.yaml").entries("stories")) {
            String number = cases.get(entry.text("name"));
            OpenCase counsel = standings.open(cast.apply("counsel"), number);
            goals(entry, counsel);
            asked(entry, counsel);
            entry.texts("interests")
                    .forEach(each -> strengths.add(counsel, new SaidStrength(StrengthKind.INTEREST, each, null)));
            entry.entries("strengths").forEach(each -> strength(each, number, cast));
            entry.entries("people").forEach(each -> person(each, counsel));
            OpenCase worker = standings.open(cast.apply("social"), number);
            entry.entries("needs").forEach(each -> need(each, counsel, worker, today));
        }
    }

    private void goals(Entry entry, OpenCase counsel) {
        Goal goal = goals.of(counsel).get(0);
        List<String> measures = entry.texts("measures");
        goals.change(counsel, goal.id(), new GoalWords(null, entry.text("success"), measures, null), goal.version());
        entry.optional("reached")
                .ifPresent(words -> goals.add(counsel, new GoalWords(words, null, null, GoalState.REACHED)));
    }

    private void asked(Entry entry, OpenCase counsel) {
        if (entry.has("asked")) {
            Entry asked = entry.entry("asked");
            AskedName before = names.of(counsel);
            NameWish wish = new NameWish(
                    asked.optional("name").orElse(null), asked.text("pronouns"), asked.choice("for", ForWhom.class));
            names.say(counsel, wish, before.version());
        }
    }

    private void strength(Entry entry, String number, Function<String, Caller> cast) {
        OpenCase who = standings.open(cast.apply(entry.text("who")), number);
        SaidStrength said = new SaidStrength(StrengthKind.STRENGTH, entry.text("words"), Known.of(entry.text("known")));
        strengths.add(who, said);
    }

    private void person(Entry entry, OpenCase counsel) {
        CornerPerson named =
                corner.add(counsel, new NamedPerson(entry.text("name"), entry.text("relation"), entry.text("touch")));
        corner.release(counsel, named.id(), named.version());
    }

    private void need(Entry entry, OpenCase counsel, OpenCase worker, LocalDate today) {
        NeedKind kind = NeedKind.of(entry.text("need"));
        Optional<String> words = entry.optional("words");
        Optional<Rating> youth = entry.optional("youth").map(Rating::of);
        if (youth.isPresent() || words.isPresent()) {
            needs.rate(counsel, kind, new NeedWord(youth.orElse(null), words.orElse(null), null));
            needs.release(counsel, kind);
        }
        entry.optional("adults")
                .map(Rating::of)
                .ifPresent(each -> needs.rate(worker, kind, new NeedWord(each, null, null)));
        entry.optional("owner").ifPresent(agency -> {
            LocalDate by = today.plusDays(entry.whole("by"));
            String person = entry.optional("person").orElse(null);
            needs.agree(worker, kind, new Agreement(agency, person, entry.text("agreed"), by), 0);
        });
    }
}
