package org.hearth.web.bench;

import java.util.List;
import org.hearth.summary.Head;
import org.hearth.summary.Summary;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** A summary as a page shows it, as it stands or as it was once read. */
public final class ShownSummary {
    private static final Words WORDS = Words.ENGLISH;

    private final Summary summary;
    private final Head head;

    ShownSummary(Summary summary) {
        this.summary = summary;
        this.head = summary.head();
    }

    public Summary getSummary() {
        return summary;
    }

    /** Name and age as this reader may see them. */
    public String getTitle() {
        return head.title(WORDS);
    }

    /** The pronouns the young person asks for, in a sentence; null where none are given. */
    public String getPronouns() {
        if (head.pronouns() == null || head.pronouns().isEmpty()) {
            return null;
        }
        return head.pronouns().equals("ask")
                ? WORDS.say("case.pronouns.ask")
                : WORDS.say("case.pronouns", head.pronouns());
    }

    /** Date, time, courtroom and kind of the hearing. */
    public String getWhen() {
        return head.when(WORDS);
    }

    /** The limit and the court days to spare, or that the court sets the date. */
    public String getLimit() {
        return head.limit(WORDS);
    }

    /** How the limit presses: {@code attention}, {@code imminent} or empty. */
    public String getPressing() {
        return head.pressing();
    }

    /** The law of the limit; null without one. */
    public String getLaw() {
        return head.citation();
    }

    /** How much proof of notice is on file and who is missing; null where this reader may not know. */
    public String getNotice() {
        return head.notice();
    }

    /** Since when a line is new; null before a finding. */
    public String getSince() {
        if (summary.closedBy() != null) {
            return null;
        }
        return head.since() == null
                ? WORDS.say("summary.since.first")
                : WORDS.say("summary.since", CourtTime.say(head.since(), WORDS.locale()));
    }

    /** The first letters of the hash under which this version is kept. */
    public String getVersion() {
        return summary.hash().substring(0, 12);
    }

    /** Who was asked and has not answered, one line each. */
    public List<String> getMissing() {
        return summary.missing().stream().map(each -> each.say(WORDS)).toList();
    }
}
