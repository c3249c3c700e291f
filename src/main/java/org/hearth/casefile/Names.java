package org.hearth.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hearth.access.Audience;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Rights;
import org.hearth.access.Sealed;
import org.hearth.access.Seals;
import org.hearth.access.Task;
import org.hearth.access.Trail;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;

/**
 * What a youth asks to be called: asked, never assumed. The youth says for whom. What is for counsel alone stands on no
 * page and no paper, since telling it on could do harm; what is for everybody opens when counsel lets it go.
 */
@Door
public class Names {
    @Inject
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Rights rights;

    @Inject
    CasePapers papers;

    @Inject
    Trail trail;

    @Inject
    Event<CaseChanged> changed;

    /** What the youth asks for, open or not; for the youth and the youth's attorney. */
    @Needs(Task.SAY_NAME)
    public AskedName of(OpenCase pass) {
        return read(pass, papers.file(pass));
    }

    /**
     * Says what the youth asks to be called; nothing in it takes back what was asked before. The attorney's word for
     * everybody opens at once, the youth's waits for the attorney.
     *
     * @param version the case's that was read; another one answers a lost race
     */
    @Needs(Task.SAY_NAME)
    public AskedName say(OpenCase pass, NameWish wish, long version) {
        CaseFile file = expected(pass, version);
        file.ask(
                sealed(pass, ContentKind.NAME, wish.name()),
                sealed(pass, ContentKind.SOGIE, wish.pronouns()),
                wish.name() == null && wish.pronouns() == null ? null : wish.forWhom());
        if (pass.role() == Role.YOUTH_ATTORNEY && file.askedFor() == ForWhom.TABLE) {
            open(file);
        }
        return kept(pass, file, "asked-name");
    }

    /**
     * Opens what the youth asks of everybody to the table.
     *
     * @throws Problem unmet rule {@code name-for-counsel} where the youth has not asked it of everybody; lost race
     */
    @Needs(Task.RELEASE_INPUT)
    public AskedName open(OpenCase pass, long version) {
        CaseFile file = expected(pass, version);
        if (file.askedFor() != ForWhom.TABLE) {
            throw Problem.unmetRule("name-for-counsel");
        }
        open(file);
        return kept(pass, file, "asked-name.opened");
    }

    private void open(CaseFile file) {
        file.openAsked(Audience.TABLE, rights.whenReleased(ContentKind.SOGIE));
    }

    private AskedName kept(OpenCase pass, CaseFile file, String what) {
        em.flush();
        trail.touched(what);
        changed.fire(new CaseChanged(pass.caseId()));
        return read(pass, file);
    }

    private AskedName read(OpenCase pass, CaseFile file) {
        return new AskedName(
                text(pass, file.asked()),
                text(pass, file.pronouns()),
                file.askedFor(),
                file.isAskedOpen(),
                file.version());
    }

    private String text(OpenCase pass, Sealed sealed) {
        return sealed == null ? null : seals.open(pass, sealed).text();
    }

    private Sealed sealed(OpenCase pass, ContentKind kind, String text) {
        return text == null ? null : seals.seal(pass, pass.caseId(), kind, Audience.HELD, text);
    }

    private CaseFile expected(OpenCase pass, long version) {
        CaseFile file = papers.file(pass);
        if (file.version() != version) {
            throw Problem.lostRace("changed-meanwhile");
        }
        return file;
    }
}
