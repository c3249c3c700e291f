package org.hearth.web.input;

import java.io.Serializable;
import java.util.List;
import org.hearth.input.Served;
import org.hearth.input.VersionFiling;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/**
 * One version on the filing page.
 *
 * @param heading its number, and when and by whom it was sent
 * @param filed that it was filed, or that it is not
 * @param services one line a person served
 */
public record FilingStep(String heading, String filed, List<Line> services) implements Serializable {
    /** One service: whom, how and when, by whom, and what proves it. */
    public record Line(String person, String how, String by, String proof, String attachment) implements Serializable {}

    static FilingStep of(VersionFiling version, Words words) {
        String sent = CourtTime.say(version.sent(), words.locale());
        String heading = words.say("filing.versions.of", version.number(), sent, version.author());
        List<Line> lines =
                version.served().stream().map(each -> line(each, words)).toList();
        return new FilingStep(heading, filed(version, words), lines);
    }

    private static String filed(VersionFiling version, Words words) {
        if (version.filed() == null) {
            return words.say("filing.not-filed");
        }
        String day = CourtTime.say(version.filed().on(), words.locale());
        String stamp = version.filed().reference();
        return stamp == null
                ? words.say("filing.filed", day, version.filed().by())
                : words.say("filing.filed.reference", day, version.filed().by(), stamp);
    }

    private static Line line(Served served, Words words) {
        String manner = words.say(served.manner().key());
        String how = words.say("filing.how", manner, CourtTime.say(served.on(), words.locale()));
        String consent = served.consent() ? " " + words.say("filing.consented") : "";
        String proof = served.proof() != null
                ? served.proof()
                : words.say(served.attachment() == null ? "filing.no-proof" : "filing.proof.attached");
        return new Line(served.person(), how + consent, served.by(), proof, served.attachment());
    }
}
