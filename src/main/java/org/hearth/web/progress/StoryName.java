package org.hearth.web.progress;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.access.Rights;
import org.hearth.access.Task;
import org.hearth.casefile.AskedName;
import org.hearth.casefile.ForWhom;
import org.hearth.casefile.NameWish;
import org.hearth.casefile.Names;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Words;
import org.hearth.web.Frame;
import org.hearth.web.Me;

/** What a young person asks to be called, on the page of the story; for the youth and the youth's attorney. */
@Named
@ViewScoped
public class StoryName implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Frame frame;

    @Inject
    private transient Rights rights;

    @Inject
    private transient Names names;

    private transient AskedName asked;
    private String name;
    private String pronouns;
    private ForWhom forWhom = ForWhom.COUNSEL;
    private long version;

    /** Reads what is asked for; nothing for anybody else. */
    public void load(String number) {
        OpenCase pass = me.open(number);
        if (pass.may(Task.SAY_NAME)) {
            asked = names.of(pass);
            name = asked.name();
            pronouns = asked.pronouns();
            forWhom = asked.forWhom() == null ? ForWhom.COUNSEL : asked.forWhom();
            version = asked.version();
        }
    }

    /** Says what the youth asks to be called. */
    public String say(String number) {
        names.say(me.open(number), new NameWish(name, pronouns, forWhom), version);
        return StoryPage.again(number);
    }

    /** Opens it to the table. */
    public String open(String number) {
        names.open(me.open(number), version);
        return StoryPage.again(number);
    }

    /** What is asked for; null for whoever is neither the youth nor the youth's attorney. */
    public AskedName getAsked() {
        return asked;
    }

    /** Who reads the pronouns once they are open, by the rights table, in the language of the page. */
    public String getReaders() {
        Words words = Words.in(frame.getLanguage());
        return rights.whenReleased(ContentKind.SOGIE).roles().stream()
                .map(role -> words.say(role.key()))
                .collect(Collectors.joining(", "));
    }

    public List<ForWhom> getWhom() {
        return List.of(ForWhom.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPronouns() {
        return pronouns;
    }

    public void setPronouns(String pronouns) {
        this.pronouns = pronouns;
    }

    public ForWhom getForWhom() {
        return forWhom;
    }

    public void setForWhom(ForWhom forWhom) {
        this.forWhom = forWhom;
    }
}
