package org.hearth.web.input;

import org.hearth.input.VersionFiling;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** Says how far a version has come, each step by itself, so that sent is never taken for filed. */
final class FilingWords {
    private FilingWords() {}

    /**
     * {@code Sent to the team 2 Dec 2026, 10:42. Not filed yet. Not served.}
     *
     * @param filing false where this input is no filing, and only its sending is said
     */
    static String state(VersionFiling version, boolean filing, Words words) {
        StringBuilder said = new StringBuilder(words.say("filing.sent", CourtTime.say(version.sent(), words.locale())));
        if (version.hoursLate() > 0) {
            said.append(' ').append(words.say("filing.late", version.hoursLate()));
        }
        if (version.afterHearing()) {
            said.append(' ').append(words.say("filing.after-hearing"));
        }
        if (filing) {
            said.append(' ').append(filed(version, words)).append(' ').append(served(version, words));
        }
        return said.toString();
    }

    private static String filed(VersionFiling version, Words words) {
        return version.filed() == null
                ? words.say("filing.not-filed")
                : words.say("filing.filed.short", CourtTime.say(version.filed().on(), words.locale()));
    }

    private static String served(VersionFiling version, Words words) {
        long proved = version.served().stream().filter(each -> each.isProved()).count();
        return version.served().isEmpty()
                ? words.say("filing.not-served")
                : words.say("filing.served.count", version.served().size(), proved);
    }
}
