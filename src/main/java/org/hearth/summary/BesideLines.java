package org.hearth.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.input.BarrierReply;
import org.hearth.input.Part;
import org.hearth.input.Voice;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** What stands under a concern: its context, the unmet need, the barrier with its owner, and what the owner answers. */
final class BesideLines {
    private static final Words WORDS = Words.ENGLISH;
    private static final List<Part> CONCERN = List.of(Part.CONTEXT, Part.NEED, Part.BARRIER, Part.OWNER);

    private final Gathered from;
    private final Voice main;
    private final List<Voice> beside;

    private BesideLines(Gathered from, Voice main) {
        this.from = from;
        this.main = main;
        this.beside = from.beside(main);
    }

    /** What is known in one line and each reply in one; none for an answer that is no concern. */
    static List<String> of(Gathered from, Voice main) {
        BesideLines lines = new BesideLines(from, main);
        List<String> under = new ArrayList<>();
        if (lines.isConcern()) {
            under.add(lines.around());
            lines.said(Part.BARRIER)
                    .ifPresent(barrier -> from.together().repliesTo(barrier).forEach(each -> reply(each, under)));
        }
        return under;
    }

    private boolean isConcern() {
        return !beside.isEmpty() || from.together().forms().asksAround(main.discipline(), main.question());
    }

    private String around() {
        return beside.isEmpty()
                ? WORDS.say("summary.around.none")
                : CONCERN.stream().map(this::part).collect(Collectors.joining(" · "));
    }

    /** A part that nobody gave is not known yet; one that this reader has no right to says no more than that. */
    private String part(Part part) {
        Optional<Voice> said = said(part);
        boolean withheld = said.isPresent() && said.get().text() == null;
        String words = withheld
                ? WORDS.say("summary.around.withheld")
                : said.map(Voice::text).orElse(WORDS.say("summary.around.unknown"));
        return WORDS.say("summary.around." + part.wire(), words);
    }

    private Optional<Voice> said(Part part) {
        return beside.stream().filter(each -> each.part() == part).findFirst();
    }

    private static void reply(BarrierReply reply, List<String> under) {
        if (reply.text() != null) {
            String day = CourtTime.sayShort(CourtTime.dayOf(reply.when()), WORDS.locale());
            under.add(WORDS.say("summary.around.reply", reply.agency(), reply.who(), day, reply.text()));
        }
    }
}
