package org.hearth.summary;

import org.hearth.casefile.CaseHeader;
import org.hearth.docket.Hearing;

/**
 * A summary with what it was made from, so that a page need not read that again.
 *
 * @param header of the case
 * @param hearing the hearing
 */
public record Opened(CaseHeader header, Hearing hearing, Summary summary) {}
