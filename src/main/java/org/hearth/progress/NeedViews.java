package org.hearth.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.access.OpenCase;
import org.hearth.access.Reading;
import org.hearth.access.Seals;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Problem;

/** Every need, the youth's view beside the adults', as one reader may see it. */
final class NeedViews {
    private NeedViews() {}

    /**
     * Refuses what may not be said: an adult's words or rating of belonging and affection, anybody's rating of them.
     *
     * @throws Problem bad input, naming the field and the mend
     */
    static void check(NeedKind need, NeedWord word, boolean youth) {
        if (need.inYouthsWordsOnly() && !youth) {
            throw Problem.badInput("need", "problem.need-in-youths-words");
        }
        if (need.inYouthsWordsOnly() && word.rating() != null) {
            throw Problem.badInput("rating", "problem.need-not-rated");
        }
        if (!youth && word.words() != null) {
            throw Problem.badInput("words", "problem.words-are-the-youths");
        }
        if (word.rating() == null && (word.words() == null || !youth)) {
            throw Problem.badInput("rating", "problem.unknown-rating");
        }
    }

    /**
     * One line a need.
     *
     * @param said the latest word of each side
     * @param owners who has agreed to do something for it
     */
    static List<Need> of(
            OpenCase reader, List<SaidNeed> said, Map<NeedKind, NeedOwner> owners, Seals seals, String withheldBy) {
        List<Need> needs = new ArrayList<>();
        for (NeedKind kind : NeedKind.values()) {
            Optional<SaidNeed> youth = by(said, kind, true).filter(each -> knows(reader, each));
            Optional<SaidNeed> adult = by(said, kind, false);
            needs.add(
                    reader.sees(ContentKind.NEEDS)
                            ? need(reader, kind, youth, adult, owners.get(kind), seals)
                            : new Need(kind, null, null, null, withheldBy, false, null, null, null));
        }
        return needs;
    }

    private static boolean knows(OpenCase reader, SaidNeed said) {
        return !said.isHeld() || NeedsMap.speaksForYouth(reader);
    }

    private static Optional<SaidNeed> by(List<SaidNeed> said, NeedKind kind, boolean youth) {
        return said.stream()
                .filter(each -> each.need() == kind && each.byYouth() == youth)
                .findFirst();
    }

    private static Need need(
            OpenCase reader,
            NeedKind kind,
            Optional<SaidNeed> youth,
            Optional<SaidNeed> adult,
            NeedOwner owner,
            Seals seals) {
        Optional<Reading> words = youth.map(SaidNeed::words).map(kept -> seals.open(reader, kept));
        return new Need(
                kind,
                youth.map(SaidNeed::rating).orElse(null),
                adult.map(SaidNeed::rating).orElse(null),
                words.map(Reading::text).orElse(null),
                words.map(Reading::withheldBy).orElse(null),
                youth.map(SaidNeed::isHeld).orElse(false),
                adult.map(SaidNeed::provider)
                        .or(() -> youth.map(SaidNeed::provider))
                        .orElse(null),
                adult.or(() -> youth).map(SaidNeed::day).orElse(owner == null ? null : owner.since()),
                owner);
    }
}
