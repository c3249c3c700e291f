package org.hearth.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.casefile.NameWish;
import org.hearth.docket.Hearing;
import org.hearth.input.Asked;
import org.hearth.input.Voice;
import org.hearth.orders.Affirmed;
import org.hearth.orders.Alternatives;
import org.hearth.orders.Prompts;
import org.hearth.progress.Change;
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
    private static final int GOALS = 4;
    private static final int MEASURES = 5;
    private static final int VOICES = 3;
    private static final int ASKED = 2;
    private static final Comparator<Voice> NEWEST =
            Comparator.comparing(Voice::submittedAt, Comparator.<Instant>reverseOrder());

    private final Gathered from;
    private final Prompts prompts;
    private final Alternatives alternatives;
    private final List<Voice> own;

    private SummaryComposer(Gathered from, Prompts prompts, Alternatives alternatives) {
        this.from = from;
        this.alternatives = alternatives;
        this.prompts = prompts;
        this.own = from.own();
    }

    /** The summary of a hearing that no finding closes. */
    static Summary compose(Gathered from, Prompts prompts, Alternatives alternatives) {
        return new SummaryComposer(from, prompts, alternatives).open();
    }

    /** The summary before a finding: date, parties, notice, custody, clock and filed papers, and not a word of anybody. */
    static Summary closed(String reader, Hearing hearing, Head whole, List<Fact> facts) {
        String rule = WORDS.say("summary.closed");
        Head head = whole.closed();
        String hash = SummaryHash.of(hearing.id(), rule, head, facts, List.of(), List.of());
        return new Summary(hearing.id(), reader, rule, head, facts, List.of(), List.of(), hash);
    }

    private Summary open() {
        List<Missing> missing = missing();
        List<Block> whole = List.of(
                words(),
                goals(),
                safety(),
                away(),
                NeedLines.block(from),
                PromiseLines.block(from),
                team(),
                decision(),
                PromptLines.block(from, prompts));
        List<Block> blocks = Choice.choose(whole, missing);
        String id = from.hearing().id();
        String hash = SummaryHash.of(id, null, from.head(), List.of(), blocks, missing);
        return new Summary(id, from.reader(), null, from.head(), List.of(), blocks, missing, hash);
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
            lines.add(
                    WORDS.say("summary.takes-part", wish),
                    WORDS.say("summary.wish", WORDS.say(Discipline.YOUTH.key())),
                    null);
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
        lines.keep(GOALS);
        for (Goal goal : from.goals()) {
            goal(lines, goal);
        }
        lines.keep(MEASURES);
        from.measures().stream()
                .filter(each -> !each.away())
                .sorted(Comparator.comparing(each -> each.change() != Change.GAIN))
                .forEach(each -> measure(lines, each));
        lines.keep(VOICES);
        voiced(BlockId.GOALS, NEWEST).forEach(lines::add);
        lines.keep(1);
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
            lines.add(new Item(goal.words(), new Source(goal.by(), day), from.isNew(day), false, under).quoted());
        }
    }

    /** Imminent risk alone and first; of a safety plan only that it was made, never its contents. */
    private Block safety() {
        Lines lines = new Lines(from);
        AlarmLines.standing(lines, from);
        voiced(BlockId.SAFETY, NEWEST).filter(SummaryComposer::isNow).forEach(lines::add);
        CourseLines.talks(lines, from);
        lines.keep(VOICES);
        AlarmLines.ended(lines, from);
        lines.keep(1);
        voiced(BlockId.SAFETY, NEWEST).filter(this::isPlan).forEach(voice -> PlanLines.add(lines, from, voice));
        lines.keep(VOICES);
        voiced(BlockId.SAFETY, NEWEST)
                .filter(voice -> !isNow(voice) && !isPlan(voice))
                .forEach(lines::add);
        return lines.block(BlockId.SAFETY);
    }

    private boolean isPlan(Voice voice) {
        return PlanLines.isPlan(voice, from.together().forms());
    }

    private Block away() {
        Lines lines = new Lines(from);
        CourseLines.back(lines, from);
        lines.keep(MEASURES);
        from.measures().stream().filter(Measure::away).forEach(each -> measure(lines, each));
        lines.keep(VOICES);
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
        eachInTurn(lines, voiced(BlockId.TEAM, NEWEST).filter(each -> !views.holds(each)), 1);
        return lines.block(BlockId.TEAM);
    }

    /** The warrants that stand, then what each party asks for. */
    private Block decision() {
        Lines lines = new Lines(from);
        CourseLines.warrants(lines, from, alternatives);
        eachInTurn(lines, voiced(BlockId.DECISION, NEWEST).sorted(Comparator.comparing(SummaryComposer::place)), ASKED);
        return lines.block(BlockId.DECISION);
    }

    /** So many lines of each discipline stand, the newest; the others are put aside. */
    private static void eachInTurn(Lines lines, Stream<Voice> voices, int most) {
        Map<Discipline, Integer> said = new EnumMap<>(Discipline.class);
        voices.forEach(each -> {
            int before = each.text() == null ? 0 : said.merge(each.discipline(), 1, Integer::sum) - 1;
            lines.keep(most - before).add(each);
        });
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
                        each.due(),
                        Math.max(0, ChronoUnit.DAYS.between(each.due(), from.today())))));
        return missing;
    }
}
