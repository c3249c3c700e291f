package org.hearth.orders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a signature is over: SHA-256 of the record's canonical form. Every value stands with its length, so that no two
 * records have the same form; texts are composed (NFC), instants in UTC, lists in the order recorded. The affirmation is
 * no part of it, because it is no part of the minute order.
 */
final class RecordHash {
    private static final String FORM = "hearth-record/1";

    private final StringBuilder form = new StringBuilder();

    private RecordHash() {}

    /** 64 hexadecimal digits. */
    static String of(Matter matter, int number, HearingRecord record) {
        RecordHash canon = new RecordHash();
        canon.put(FORM, matter.hearing(), matter.petition(), matter.type(), matter.startsAt(), number);
        canon.put(matter.next(), matter.nextAt(), record.appearances().size());
        record.appearances().forEach(each -> canon.put(each.person(), each.mode()));
        canon.put(record.findings().size());
        record.findings().forEach(each -> canon.put(each.id(), each.value()));
        canon.put(record.orders().size());
        record.orders().forEach(each -> canon.put(each.text(), each.code(), each.responsible(), each.due()));
        return sha256(canon.form.toString());
    }

    private void put(Object... values) {
        for (Object value : values) {
            String text = value == null ? "" : value.toString();
            form.append(value == null ? "-" : text.length())
                    .append(':')
                    .append(text)
                    .append('\n');
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
