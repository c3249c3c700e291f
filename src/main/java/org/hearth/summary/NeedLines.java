package org.hearth.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearth.progress.Need;
import org.hearth.progress.NeedOwner;
import org.hearth.progress.Rating;
import org.hearth.terms.ContentKind;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Discipline;
import org.hearth.terms.Words;

/** The needs as the young person and as the adults see them, side by side, with who meets them. */
final class NeedLines {
    private static final Words WORDS = Words.ENGLISH;

    private static final int MOST = 6;
    private static final int VOICES = 3;

    private NeedLines() {}

    /** What is not met, and what the young person says in words, first. */
    private static List<Need> open(List<Need> needs) {
        return needs.stream()
                .sorted(Comparator.comparing(each -> !isOpen(each)))
                .toList();
    }

    private static boolean isOpen(Need need) {
        return need.words() != null || isShort(need.byYouth()) || isShort(need.byAdult());
    }

    private static boolean isShort(Rating rating) {
        return rating == Rating.UNMET || rating == Rating.PARTLY;
    }

    static Block block(Gathered from) {
        Lines lines = new Lines(from);
        lines.keep(MOST);
        for (Need need : open(from.needs())) {
            lines.withhold(need.withheldBy());
            List<String> parts = parts(need);
            if (!parts.isEmpty()) {
                String text = WORDS.say("summary.need", WORDS.say(need.kind().key()), String.join("; ", parts));
                lines.add(text, who(need), need.since());
            }
        }
        lines.keep(VOICES);
        from.own().stream()
                .filter(each -> BlockId.NEEDS.wire().equals(each.block()))
                .forEach(lines::add);
        if (!from.sees(ContentKind.NEEDS)) {
            lines.withhold(from.basis().apply(ContentKind.NEEDS));
        }
        return lines.block(BlockId.NEEDS);
    }

    private static List<String> parts(Need need) {
        List<String> parts = new ArrayList<>();
        if (need.words() != null) {
            parts.add(WORDS.say("summary.need.words", need.words()));
        }
        rated(parts, "summary.need.youth", need.byYouth());
        rated(parts, "summary.need.adults", need.byAdult());
        if (!parts.isEmpty() && need.provider() != null && !need.provider().isBlank()) {
            parts.add(WORDS.say("summary.need.provider", need.provider()));
        }
        if (need.owner() != null) {
            parts.add(owner(need.owner()));
        }
        return parts;
    }

    private static String owner(NeedOwner owner) {
        String who = owner.person() == null ? owner.agency() : owner.person() + ", " + owner.agency();
        String day = CourtTime.sayShort(owner.by(), WORDS.locale());
        return WORDS.say("summary.need.owner", owner.agreed(), who, day, owner.daysLate());
    }

    private static void rated(List<String> parts, String key, Rating rating) {
        if (rating != null) {
            parts.add(WORDS.say(key, WORDS.say(rating.key())));
        }
    }

    private static String who(Need need) {
        boolean youth = need.byYouth() != null || need.words() != null;
        String own = WORDS.say(Discipline.YOUTH.key());
        return youth && need.byAdult() != null
                ? WORDS.say("summary.need.both", own)
                : youth ? own : WORDS.say("summary.need.team");
    }
}
