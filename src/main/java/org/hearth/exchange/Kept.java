package org.hearth.exchange;

/**
 * A row as the court has it.
 *
 * @param row its cells
 * @param own Hearth's key of it; null for a courtroom and a pair
 * @param of what it was made from: a sitting, a hearing, a standing, a case
 */
record Kept(SheetRow row, String own, Object of) {}
