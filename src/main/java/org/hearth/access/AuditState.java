package org.hearth.access;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How the audit stands, without checking anything anew.
 *
 * @param entries linked lines
 * @param waiting lines not linked yet
 * @param rootDay the day of the last root outside the database; null before the first
 * @param rootNumber the line that it names; 0 before the first
 * @param root its link, for whoever notes it down elsewhere; empty before the first
 * @param rootsWritten false while the folder of roots cannot be written
 * @param linksAgree false once a line that this server saw linked is gone or another
 * @param wholeAt when all was checked last; null before the first time
 * @param recentAt when the new lines were checked last; null before the first time
 * @param firstBroken the number of the first line found broken, which a check of the whole alone takes back; null when all stood
 */
public record AuditState(
        long entries,
        long waiting,
        LocalDate rootDay,
        long rootNumber,
        String root,
        boolean rootsWritten,
        boolean linksAgree,
        Instant wholeAt,
        Instant recentAt,
        Long firstBroken) {
    /** Whether the last check found all in order. */
    public boolean isIntact() {
        return firstBroken == null && linksAgree;
    }

    /** When the last check of any kind was; null before the first. */
    public Instant getLastVerified() {
        return recentAt == null || wholeAt != null && wholeAt.isAfter(recentAt) ? wholeAt : recentAt;
    }
}
