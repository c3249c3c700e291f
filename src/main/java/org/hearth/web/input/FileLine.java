package org.hearth.web.input;

import java.io.Serializable;
import org.hearth.input.Attached;
import org.hearth.terms.Words;

/** A file beside an answer as a page lists it. */
public class FileLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Attached file;
    private final String about;
    private final String sent;

    private FileLine(Attached file, String about, String sent) {
        this.file = file;
        this.about = about;
        this.sent = sent;
    }

    static FileLine of(Attached file, Words words) {
        String pages = file.pages() == 0 ? "" : ", " + words.say("attachment.pages", file.pages());
        String about = words.say(
                        "attachment.line",
                        words.say(file.content().key()),
                        words.say(file.kind().key()) + pages,
                        file.size())
                + ", " + words.say(file.scan().key());
        String sent =
                file.sentWith() == 0 ? words.say("attachment.waiting") : words.say("attachment.sent", file.sentWith());
        return new FileLine(file, about, sent);
    }

    public String getId() {
        return file.id();
    }

    /** The clean name. */
    public String getName() {
        return file.name();
    }

    /** What it is about, its kind, pages, size and scan. */
    public String getAbout() {
        return about;
    }

    /** The version it went with, or that it goes with the next. */
    public String getSent() {
        return sent;
    }

    public boolean isRemovable() {
        return file.removable();
    }
}
