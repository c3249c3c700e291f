package org.hearth.terms;

import java.util.Locale;

/**
 * What a text or a fact is about, so that the rights table can say who may read it.
 *
 * <p>Source: the role and content matrix of the county's protocol (WIC 827, 317(f), 832; Evid. Code 1010-1038;
 * 42 CFR 2; Fam. Code 6924-6929). A pair that the table does not list is no.
 */
public enum ContentKind {
    HEARING_TIME,
    NAME,
    ORDERS,
    PETITION_300,
    PETITION_602,
    /** What is written about a protective custody warrant (WIC 340). */
    WARRANT_300,
    /** What is written about a warrant for a ward (WIC 663). */
    WARRANT_602,
    WELFARE_REPORT,
    PROBATION_REPORT,
    PROGRESS,
    GOALS,
    NEEDS,
    PROMISES,
    POSITION,
    SAFETY_NOW,
    YOUTH_STATEMENT,
    CAREGIVER_INPUT,
    CASA_REPORT,
    EDUCATION,
    EDUCATION_DETAIL,
    HEALTH,
    REPRODUCTIVE_HEALTH,
    HIV,
    PSYCHOTHERAPY,
    BEHAVIORAL_STATUS,
    DIAGNOSIS_MEDICATION,
    SUBSTANCE_TREATMENT,
    ADVOCATE_CONFIDENCE,
    ADVOCATE_MESSAGE,
    SCREENING,
    SAFETY_PLAN,
    ADDRESS,
    WHEREABOUTS_ABSENT,
    ABSENCE_DATES,
    EXPLOITER,
    VICTIM_REPORT,
    TEAM_NOTES,
    CFT_PLAN,
    CFT_DISCUSSION,
    ATTORNEY_NOTES,
    JUDGE_NOTES,
    IMMIGRATION,
    SOGIE,
    ICWA,
    OTHER_CHILD,
    SEALED_PETITION,
    AFFIRMATIONS,
    ACCESS_LOG;

    /** The key of this kind's name in the message files. */
    public String key() {
        return "content." + name().toLowerCase(Locale.ROOT);
    }
}
