package org.hearth.docket;

/**
 * Why a hearing does not stay where it is, as the court codes it.
 *
 * @param id {@code report-late}
 * @param owner who answers for it
 * @param words what a person reads
 * @param statute the rule behind it; empty where there is none
 * @param goodCause false where it is not good cause by itself (WIC 352(a), 682(b))
 */
public record ContinuanceReason(String id, ReasonOwner owner, String words, String statute, boolean goodCause) {}
