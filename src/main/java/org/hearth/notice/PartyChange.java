package org.hearth.notice;

import java.time.LocalDate;
import org.hearth.terms.Problem;

/**
 * What changes of a party; null leaves a thing as it is.
 *
 * @param until the last day
 * @param reach a new address, at most 400 characters
 * @param standing a new standing toward notice
 * @param consent a consent to electronic service
 * @param takesBack true where the consent is taken back
 */
public record PartyChange(
        LocalDate until, String reach, PartyStanding standing, Party.Consent consent, boolean takesBack) {
    public PartyChange {
        if (reach != null && (reach.isBlank() || reach.length() > NewParty.LONGEST_REACH)) {
            throw Problem.badInput("reach", "problem.party-reach", NewParty.LONGEST_REACH);
        }
        if (takesBack && consent != null) {
            throw Problem.badInput("consent", "problem.consent-both");
        }
    }
}
