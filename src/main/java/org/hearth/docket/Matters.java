package org.hearth.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.access.Standings;
import org.hearth.casefile.CaseFiles;
import org.hearth.casefile.CaseHeader;
import org.hearth.casefile.Wishes;
import org.hearth.terms.CourtClock;
import org.hearth.terms.Problem;

/** Gathers what is known of a case before a hearing of it is placed, in a fixed number of statements. */
@ApplicationScoped
class Matters {
    @Inject
    CourtClock clock;

    @Inject
    CaseFiles files;

    @Inject
    Standings standings;

    @Inject
    HearingList hearings;

    @Inject
    Disqualifications disqualifications;

    @Inject
    Wishes wishes;

    /**
     * The matter of that case for a hearing of that type.
     *
     * @throws Problem 422 {@code type-not-fitting}, where such a hearing is not held in such a case
     */
    Matter of(OpenCase pass, HearingType type) {
        CaseHeader file = files.header(pass);
        if (!type.fits(file.jurisdiction(), file.custody())) {
            throw Problem.unmetRule("type-not-fitting");
        }
        return matter(pass, type, file);
    }

    /** The matter of a hearing that is set already: a change of custody since does not take it off the calendar. */
    Matter again(OpenCase pass, HearingType type) {
        return matter(pass, type, files.header(pass));
    }

    private Matter matter(OpenCase pass, HearingType type, CaseHeader file) {
        Attending attending =
                Attending.of(pass.caseId(), standings.team(pass), files.keptApart(pass), files.siblings(pass));
        Set<String> disqualified = disqualifications.of(pass).stream()
                .map(Disqualification::officer)
                .collect(Collectors.toSet());
        return Matter.of(
                pass.courthouse(),
                type,
                file,
                attending,
                hearings.ofCase(pass),
                clock.now(),
                disqualified,
                wishes.part(pass));
    }
}
