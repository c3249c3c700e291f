package org.hearth.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What has to be done so that the notices of a hearing are those that are due.
 *
 * @param add new notices
 * @param address places kept for somebody not known yet, and who takes them
 * @param withdraw notices that are no longer due and were not served
 * @param keep notices that are no longer due and stay, because they were served
 */
record Changes(List<Due> add, Map<OwedNotice, Due> address, List<OwedNotice> withdraw, List<OwedNotice> keep) {
    /** Compares who is due with what stands; withdrawn notices are no part of either. */
    static Changes between(List<Due> due, List<OwedNotice> standing) {
        List<OwedNotice> left = new ArrayList<>(standing);
        List<Due> open = new ArrayList<>();
        for (Due each : due) {
            boolean stands = left.removeIf(notice -> notice.isFor(each));
            if (!stands) {
                open.add(each);
            }
        }
        Map<OwedNotice, Due> address = new LinkedHashMap<>();
        List<Due> add = new ArrayList<>();
        for (Due each : open) {
            left.stream()
                    .filter(notice -> notice.keepsPlaceFor(each) && !address.containsKey(notice))
                    .findFirst()
                    .ifPresentOrElse(notice -> address.put(notice, each), () -> add.add(each));
        }
        left.removeAll(address.keySet());
        List<OwedNotice> withdraw = left.stream().filter(OwedNotice::isOwed).toList();
        left.removeAll(withdraw);
        return new Changes(add, address, withdraw, left);
    }

    boolean isNothing() {
        return add.isEmpty() && address.isEmpty() && withdraw.isEmpty();
    }
}
