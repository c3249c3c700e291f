package org.hearth.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;

/** One line of the audit as the database has it, read as plain values because a check reads millions. */
record ChainLine(
        Long number,
        String link,
        String linkMac,
        String keyId,
        String mac,
        String id,
        Instant done,
        String person,
        String role,
        String task,
        String caseToken,
        String subject,
        String fields,
        String outcome) {
    /** What a query selects, of an {@code AuditEntry a}. */
    static final String COLUMNS = "a.chainNo, a.chainLink, a.chainMac, a.keyId, a.mac, a.id, a.done, a.person, a.role,"
            + " a.task, a.caseToken, a.subject, a.fields, a.outcome";

    /** The first line of an export. */
    static final String HEADINGS =
            "number\tlink\tlink_mac\tkey\tmac\tid\tdone\tperson\trole\ttask\tcase\tsubject\tfields" + "\toutcome\n";

    /** Stands for no value in an export. */
    private static final String NONE = "\\N";

    static ChainLine of(Object[] row) {
        int i = 0;
        return new ChainLine(
                (Long) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (Instant) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i]);
    }

    /** The keyed mark of what a line says. */
    String computed(SecretKey key) {
        return Mac.of(
                key, id, String.valueOf(done.toEpochMilli()), person, role, task, caseToken, subject, fields, outcome);
    }

    /** Whether the line says what it said when it was written. */
    boolean says(Keys keys) {
        return keys.hasAudit(keyId) && mac.equals(computed(keys.audit(keyId)));
    }

    /** Whether the line was linked in this place, after {@code previous}. */
    boolean follows(String previous, Keys keys) {
        SecretKey key = keys.audit(keyId);
        if (linkMac == null) {
            return link.equals(ChainRule.firstForm(keys.audit(null), previous, mac));
        }
        return link.equals(ChainRule.link(number, previous, mac))
                && linkMac.equals(ChainRule.linkMac(key, number, link));
    }

    /** The line as a row of an export: values between tabs, none of which holds a tab. */
    String exported() {
        return Arrays.asList(
                                number, link, linkMac, keyId, mac, id, done, person, role, task, caseToken, subject,
                                fields, outcome)
                        .stream()
                        .map(value -> value == null ? NONE : value.toString())
                        .collect(Collectors.joining("\t"))
                + "\n";
    }
}
