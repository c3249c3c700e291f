package org.hearth.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.access.Right;
import org.hearth.casefile.NameWish;
import org.hearth.input.Asked;
import org.hearth.input.Voice;
import org.hearth.orders.Affirmed;
import org.hearth.orders.Prompts;
import org.hearth.progress.Goal;
import org.hearth.progress.Measure;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Words;

/**
 * Puts what was gathered in the order in which a judge reads it: the young person's words, then their goals and steps,
 * safety, time away, needs, what adults owe, the team, what is asked for, and what is worth saying. It adds nothing and
 * hides nothing: what a reader may not read is named by its rule.
 */
final class SummaryComposer {
    private static final Words WORDS = Words.ENGLISH;
    private static final Comparator<Voice> NEWEST =
            Comparator.comparing(Voice::submittedAt, Comparator.<Instant>reverseOrder());

    private final Gathered from;
    private final Prompts prompts;
    private final List<Voice> own;

    private SummaryComposer(Gathered from, Prompts prompts) {
        this.from = from;
        this.prompts = prompts;
        this.own = from.own();
    }

    /** The summary; closed before a finding, and then without a word of anybody. */
    static Summary compose(Gathered from, Prompts prompts) {
        return from.isClosed() ? closed(from) : new SummaryComposer(from, prompts).open();
    }

    private static Summary closed(Gathered from) {
        String rule = WORDS.say("summary.closed");
        String hash = SummaryHash.of(from.hearing().id(), rule, List.of(), List.of());
        return new Summary(from.hearing().id(), from.reader(), rule, List.of(), List.of(), hash);
    }

    private Summary open() {
        List<Block> blocks = List.of(
                words(),
                goals(),
                safety(),
                away(),
                NeedLines.block(from),
                PromiseLines.block(from),
                team(),
                voices(BlockId.DECISION, Comparator.comparing(SummaryComposer::place)),
                PromptLines.block(from, prompts));
        List<Missing> missing = missing();
        String hash = SummaryHash.of(from.hearing().id(), null, blocks, missing);
        return new Summary(from.hearing().id(), from.reader(), null, blocks, missing, hash);
    }

    private Block words() {
        Lines lines = new Lines(from);
        String wish = from.header().wish();
        voiced(BlockId.WORDS, NEWEST).filter(each -> !isPart(each)).forEach(lines::quote);
        List<Voice> parts =
                voiced(BlockId.WORDS, NEWEST).filter(SummaryComposer::isPart).toList();
        parts.forEach(each -> lines.add(
                WORDS.say("summary.takes-part", each.text()), Lines.who(each), CourtTime.dayOf(each.submittedAt())));
        if (parts.isEmpty() && wish != null && !wish.isBlank()) {
            lines.add(wish, WORDS.say("summary.wish", WORDS.say(Discipline.YOUTH.key())), null);
        }
        pronouns().ifPresent(asked -> lines.add(asked, WORDS.say(Discipline.YOUTH.key()), null));
        return lines.block(BlockId.WORDS);
    }

    /** The pronouns the youth asks everybody to use; nothing where none are asked for, and no sentence then uses one. */
    private Optional<String> pronouns() {
        return Optional.ofNullable(from.header().pronouns())
                .map(asked -> asked.equals(NameWish.ASK)
                        ? WORDS.say("case.pronouns.ask")
                        : WORDS.say("case.pronouns", asked));
    }

    /** What the youth has released about how they take part: newer and nearer than the wish kept with the case. */
    private static boolean isPart(Voice voice) {
        return voice.discipline() == Discipline.YOUTH
                && voice.chosen()
                && voice.question().equals("part");
    }

    private Block goals() {
        Lines lines = new Lines(from);
        for (Goal goal : from.goals()) {
            goal(lines, goal);
        }
        from.measures().stream().filter(each -> !each.away()).forEach(each -> measure(lines, each));
        voiced(BlockId.GOALS, NEWEST).forEach(lines::add);
        for (Affirmed each : from.recalled().praise().declined() ? List.<Affirmed>of() : from.affirmed()) {
            LocalDate day = CourtTime.dayOf(each.when());
            String text = each.text() == null ? null : WORDS.say("summary.affirmed", each.text());
            lines.add(text, each.withheldBy(), WORDS.say(Discipline.COURT.key()), day);
        }
        return withoutProgress(lines).block(BlockId.GOALS);
    }

    /** A goal with the youth's own measure of success under it; one that the youth has put aside stands on no summary. */
    private void goal(Lines lines, Goal goal) {
        List<String> under = new ArrayList<>();
        if (goal.success() != null) {
            under.add(WORDS.say("summary.goal.success", goal.success()));
        }
        if (goal.isReached()) {
            under.add(WORDS.say("summary.goal.reached"));
        }
        if (goal.words() == null) {
            lines.withhold(goal.withheldBy());
        } else if (!goal.isSetAside()) {
            LocalDate day = goal.stateSince() == null ? goal.since() : goal.stateSince();
            lines.add(new Item(goal.words(), new Source(goal.by(), day), from.isNew(day), false, under));
        }
    }

    /** Imminent risk alone and first; of a safety plan only that it was made, never its contents. */
    private Block safety() {
        Lines lines = new Lines(from);
        AlarmLines.standing(lines, from);
        voiced(BlockId.SAFETY, NEWEST).filter(SummaryComposer::isNow).forEach(lines::add);
        AlarmLines.ended(lines, from);
        voiced(BlockId.SAFETY, NEWEST).filter(voice -> !isNow(voice)).forEach(voice -> {
            if (voice.kind() == ContentKind.SAFETY_PLAN) {
                plan(lines, voice);
            } else {
                lines.add(voice);
            }
        });
        return lines.block(BlockId.SAFETY);
    }

    private void plan(Lines lines, Voice voice) {
        Right right = from.rights().apply(ContentKind.SAFETY_PLAN);
        if (right == Right.SEE || right == Right.STATUS) {
            LocalDate day = CourtTime.dayOf(voice.submittedAt());
            String made = WORDS.say("summary.plan-made", CourtTime.sayShort(day, WORDS.locale()));
            lines.add(made, Lines.who(voice), day);
        } else {
            lines.withhold(voice.withheldBy());
        }
    }

    private Block away() {
        Lines lines = new Lines(from);
        from.measures().stream().filter(Measure::away).forEach(each -> measure(lines, each));
        voiced(BlockId.AWAY, NEWEST).forEach(lines::add);
        return lines.block(BlockId.AWAY);
    }

    private static void measure(Lines lines, Measure measure) {
        lines.add(measure.sentence(), measure.now().who(), measure.now().to());
    }

    private Lines withoutProgress(Lines lines) {
        if (!from.sees(ContentKind.PROGRESS)) {
            lines.withhold(from.basis().apply(ContentKind.PROGRESS));
        }
        return lines;
    }

    /** What differs first, side by side; then one line a voice, the newest first. */
    private Block team() {
        Lines lines = new Lines(from);
        ViewLines views = ViewLines.of(from);
        views.addTo(lines, from);
        voiced(BlockId.TEAM, NEWEST).filter(each -> !views.holds(each)).forEach(lines::add);
        return lines.block(BlockId.TEAM);
    }

    private Block voices(BlockId id, Comparator<Voice> order) {
        Lines lines = new Lines(from);
        voiced(id, order).forEach(lines::add);
        return lines.block(id);
    }

    private Stream<Voice> voiced(BlockId id, Comparator<Voice> order) {
        return own.stream().filter(each -> id.wire().equals(each.block())).sorted(order);
    }

    private static boolean isNow(Voice voice) {
        return voice.kind() == ContentKind.SAFETY_NOW;
    }

    /** The youth's own attorney speaks first, then other counsel, then the agencies. */
    private static int place(Voice voice) {
        return voice.discipline() == Discipline.YOUTH_ATTORNEY ? 0 : voice.discipline() == Discipline.ATTORNEY ? 1 : 2;
    }

    /** Who was asked and has not answered; never the youth, of whom nothing is required. */
    private List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        from.asked().stream()
                .filter(each -> each.status().isOpen() && each.discipline() != Discipline.YOUTH)
                .sorted(Comparator.comparing(Asked::due).thenComparing(Asked::discipline))
                .forEach(each -> missing.add(new Missing(
                        each.discipline(),
                        each.agency() == null || each.agency().isBlank() ? null : each.agency(),
                        each.due())));
        return missing;
    }
}
