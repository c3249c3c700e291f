package org.hearth.docket;

/**
 * A hearing that a plan places.
 *
 * @param hearing its key; null for one that is not set yet
 * @param matter what is known of its case
 * @param need what it needs of its place
 * @param home where it stands; null for one that is not set yet or whose sitting is lost
 */
record PlanCase(String hearing, Matter matter, Need need, PlanLoad.Standing home) {
    String caseId() {
        return matter.file().number();
    }

    /** Its key among those that a calendar looks away from; empty for one that is not set yet. */
    String key() {
        return hearing == null ? "" : hearing;
    }
}
