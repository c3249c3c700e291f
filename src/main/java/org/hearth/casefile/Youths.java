package org.hearth.casefile;

import jakarta.inject.Inject;
import java.time.Period;
import org.hearth.access.Door;
import org.hearth.access.Needs;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Role;

/** The young person of a case, as far as the rules about their own decisions go; for the rooms above, never for a page. */
@Door
public class Youths {
    @Inject
    CourtClock clock;

    @Inject
    CasePapers papers;

    /** Their court and their age; one statement. */
    @Needs(Task.READ_CASE)
    public Youth of(OpenCase pass) {
        CaseFile file = papers.file(pass);
        Integer age = file.born() == null
                ? null
                : Integer.valueOf(Period.between(file.born(), clock.today()).getYears());
        return new Youth(file.jurisdiction(), age);
    }

    /** True while a petition of the case waits for its finding (In re Gladys R. (1970) 1 Cal.3d 855); one statement. */
    @Needs(Task.READ_CASE)
    public boolean awaitsFinding(OpenCase pass) {
        return papers.petitions(pass).stream().map(FiledPetition::petition).anyMatch(Petition::beforeFinding);
    }

    /** Is what is told of a youth kept from this reader: the judge, while a finding is awaited? For others no statement. */
    @Needs(Task.READ_CASE)
    public boolean isClosedTo(OpenCase pass) {
        return pass.role() == Role.JUDGE && awaitsFinding(pass);
    }
}
