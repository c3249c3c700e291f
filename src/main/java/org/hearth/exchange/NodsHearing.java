package org.hearth.exchange;

/**
 * One hearing in the terms of the National Open Court Data Standards (NCSC and COSCA, 2020), without anybody's name: every
 * number is Hearth's own opaque key. Which elements these are, and which are left out, says {@code docs/exchange.md}.
 *
 * @param courtIdentifier the courthouse's key in the court book
 * @param caseNumber Hearth's opaque key of the case, never the court's number
 * @param caseCategory {@code Juvenile}
 * @param caseType {@code Dependency}, {@code Delinquency}, {@code Dual status} or {@code Nonminor}
 * @param caseFilingDate the day the petition was filed; empty where it is not known
 * @param petitionCode the section of the petition that the hearing is about; empty for the case as a whole
 * @param hearingIdentifier Hearth's opaque key of the hearing
 * @param hearingType the hearing type's neutral name
 * @param hearingScheduledDate the court's day
 * @param hearingScheduledTime the court's time
 * @param hearingStatus {@code Scheduled}, {@code In progress}, {@code Held}, {@code Vacated} or {@code Continued off calendar}
 * @param hearingHeldDate the day, where it was held
 * @param judicialOfficerIdentifier the officer's key in the court book
 * @param courtroomIdentifier the courtroom's key in the court book
 */
public record NodsHearing(
        String courtIdentifier,
        String caseNumber,
        String caseCategory,
        String caseType,
        String caseFilingDate,
        String petitionCode,
        String hearingIdentifier,
        String hearingType,
        String hearingScheduledDate,
        String hearingScheduledTime,
        String hearingStatus,
        String hearingHeldDate,
        String judicialOfficerIdentifier,
        String courtroomIdentifier) {
    static final String[] ELEMENTS = {
        "Court Identifier",
        "Case Number",
        "Case Category",
        "Case Type",
        "Case Filing Date",
        "Petition Code",
        "Hearing Identifier",
        "Hearing Type",
        "Hearing Scheduled Date",
        "Hearing Scheduled Time",
        "Hearing Status",
        "Hearing Held Date",
        "Judicial Officer Identifier",
        "Courtroom Identifier"
    };

    String[] cells() {
        return new String[] {
            courtIdentifier,
            caseNumber,
            caseCategory,
            caseType,
            caseFilingDate,
            petitionCode,
            hearingIdentifier,
            hearingType,
            hearingScheduledDate,
            hearingScheduledTime,
            hearingStatus,
            hearingHeldDate,
            judicialOfficerIdentifier,
            courtroomIdentifier
        };
    }
}
