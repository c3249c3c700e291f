package org.hearth.bench;

import org.hearth.docket.Hearing;
import org.hearth.orders.RecordView;

/**
 * A hearing with its record.
 *
 * @param hearing as it stands now
 * @param record the record
 * @param next the next hearing that the record sets; null where it sets none
 */
public record Recorded(Hearing hearing, RecordView record, Hearing next) {}
