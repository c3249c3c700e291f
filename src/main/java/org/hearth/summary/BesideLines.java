package org.hearth.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.input.BarrierReply;
import org.hearth.input.Part;
import org.hearth.input.Voice;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** What stands under an answer: a concern's context, need, barrier and owner, and whatever else was asked beside it. */
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

    /** One line each; none where nothing is asked beside the answer. */
    static List<String> of(Gathered from, Voice main) {
        BesideLines lines = new BesideLines(from, main);
        List<String> under = new ArrayList<>();
        if (lines.isConcern()) {
            CONCERN.forEach(part -> lines.concern(part, under));
        }
        lines.beside.stream()
                .filter(each -> !each.part().isOfConcern() && each.text() != null)
                .forEach(each -> under.add(each.asked() + " " + each.text()));
        return under;
    }

    private boolean isConcern() {
        return beside.stream().anyMatch(each -> each.part().isOfConcern())
                || from.together().forms().asksAround(main.discipline(), main.question());
    }

    /** A part that nobody gave is not known yet; one that this reader has no right to says no more than that. */
    private void concern(Part part, List<String> under) {
        Optional<Voice> said =
                beside.stream().filter(each -> each.part() == part).findFirst();
        boolean withheld = said.isPresent() && said.get().text() == null;
        String words = withheld
                ? WORDS.say("summary.around.withheld")
                : said.map(Voice::text).orElse(WORDS.say("summary.around.unknown"));
        under.add(WORDS.say("summary.around." + part.wire(), words));
        if (part == Part.BARRIER && said.isPresent()) {
            from.together().repliesTo(said.get()).forEach(each -> reply(each, under));
        }
    }

    private static void reply(BarrierReply reply, List<String> under) {
        if (reply.text() != null) {
            String day = CourtTime.sayShort(CourtTime.dayOf(reply.when()), WORDS.locale());
            under.add(WORDS.say("summary.around.reply", reply.agency(), reply.who(), day, reply.text()));
        }
    }
}
