package org.hearth.progress;

import java.time.LocalDate;

/**
 * One need as the youth sees it and as the adults see it, side by side and never averaged.
 *
 * @param kind which need
 * @param byYouth as the youth sees it; null when not said, not released to this reader, or said in words only
 * @param byAdult as the adults see it; null when not said, and always for belonging and affection
 * @param words the youth's own words; null when none, or withheld from this reader
 * @param withheldBy the rule that withholds the youth's part from this reader; null when nothing is withheld
 * @param held true while the youth's part waits for counsel and only the youth and counsel know of it
 * @param provider who meets the need now, or has promised to; null when nobody is named
 * @param since the day of the latest word on it; null when nothing is known yet
 * @param owner who has agreed to do what for it, and by when; null when nobody has, and always for belonging and affection
 */
public record Need(
        NeedKind kind,
        Rating byYouth,
        Rating byAdult,
        String words,
        String withheldBy,
        boolean held,
        String provider,
        LocalDate since,
        NeedOwner owner) {}
