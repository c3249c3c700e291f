package org.hearth.bench;

/**
 * A petition that a finding or an order at a hearing may be given for.
 *
 * @param id the petition's key
 * @param code the section it is brought under
 * @param sibling true for a petition of a sibling who is heard in the same sitting
 * @param label the sibling's name as this reader may see it; null for the hearing's own young person
 */
public record PetitionChoice(String id, String code, boolean sibling, String label) {}
