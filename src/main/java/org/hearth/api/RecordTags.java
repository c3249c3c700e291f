package org.hearth.api;

import org.hearth.bench.Recorded;
import org.hearth.orders.RecordView;
import org.hearth.terms.Problem;

/**
 * The tags around a record: a hearing's is its version, a record's its hash. Either shows that the asker has read what
 * now stands, so that either may come back before a change.
 */
final class RecordTags {
    private static final int HASH = 64;

    private RecordTags() {}

    /** The hearing's version that the asker has read. */
    static long hearing(String ifMatch, Recorded present) {
        if (isHash(ifMatch)) {
            expect(ifMatch, present.record());
            return present.hearing().version();
        }
        return Versions.expected(ifMatch, () -> present.hearing().version());
    }

    /** The record's hash that the asker has read. */
    static String record(String ifMatch, Recorded present) {
        if (isHash(ifMatch)) {
            return bare(ifMatch);
        }
        long read = Versions.expected(ifMatch, () -> present.hearing().version());
        if (present.record() == null) {
            throw Problem.notFound();
        }
        if (read != present.hearing().version()) {
            throw Problem.lostRace("record-changed");
        }
        return present.record().hash();
    }

    private static void expect(String ifMatch, RecordView record) {
        if (record == null || !record.hash().equals(bare(ifMatch))) {
            throw Problem.lostRace("record-changed");
        }
    }

    private static boolean isHash(String ifMatch) {
        return ifMatch != null && bare(ifMatch).length() == HASH;
    }

    private static String bare(String ifMatch) {
        return ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
    }
}
