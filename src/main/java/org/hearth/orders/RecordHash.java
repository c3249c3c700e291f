package org.hearth.orders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a signature is over: SHA-256 of the record's canonical form. Every value stands with its length, so that no two
 * records have the same form; texts are composed (NFC), instants in UTC, lists in the order recorded. The affirmation is
 * no part of it, because it is no part of the minute order.
 */
final class RecordHash {
    private static final String FORM = "hearth-record/1";
    private static final String MORE = "hearth-record/2";

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
        canon.more(record);
        return sha256(canon.form.toString());
    }

    /** What a record may hold beside; a record without any of it has the form it always had. */
    private void more(HearingRecord record) {
        boolean plain =
                record.findings().stream().allMatch(each -> each.petitions().isEmpty())
                        && record.orders().stream()
                                .allMatch(each -> each.petitions().isEmpty()
                                        && each.kind().equals(OrderKinds.ORDINARY))
                        && record.opening() == null
                        && record.asked().isEmpty();
        if (plain) {
            return;
        }
        put(MORE);
        record.findings().forEach(each -> list(each.petitions()));
        record.orders().forEach(each -> {
            put(each.kind());
            list(each.petitions());
        });
        put(record.asked().size());
        record.asked().forEach(each -> put(each.party(), each.text()));
        put(record.opening() == null);
        if (record.opening() != null) {
            opening(record.opening());
        }
    }

    private void opening(Opening opening) {
        put(opening.name(), opening.closed(), opening.rights());
        put(opening.language(), opening.interpreter(), opening.reporter());
        put(opening.admitted().size());
        opening.admitted().forEach(each -> put(each.person(), each.why()));
        put(opening.icwa().size());
        opening.icwa().forEach(each -> put(each.person(), each.answer(), each.form()));
        put(opening.reports().size());
        opening.reports().forEach(each -> put(each.request(), each.what(), each.considered()));
        Opening.Away away = opening.away();
        put(away == null);
        if (away != null) {
            put(away.notified(), away.opportunity(), away.wish(), away.then());
        }
        Opening.Remote remote = opening.remote();
        put(remote == null);
        if (remote != null) {
            put(remote.asked(), remote.wished(), remote.counsel());
        }
    }

    private void list(List<String> values) {
        put(values.size());
        values.forEach(this::put);
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
