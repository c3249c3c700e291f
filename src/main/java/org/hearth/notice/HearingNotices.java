package org.hearth.notice;

import java.time.LocalDate;
import java.util.List;
import org.hearth.docket.Hearing;

/**
 * The notices of one hearing.
 *
 * @param hearing as it stands on the calendar
 * @param dated when the hearing was set, or its present date was given; null where nothing is worked out yet
 * @param items in the order of the law's list; withdrawn ones last
 * @param count over those that are not withdrawn
 * @param behind true where the case, its team or its parties changed since, so that others are due
 */
public record HearingNotices(
        Hearing hearing, LocalDate dated, List<NoticeItem> items, ServiceCount count, boolean behind) {
    public HearingNotices {
        items = List.copyOf(items);
    }
}
