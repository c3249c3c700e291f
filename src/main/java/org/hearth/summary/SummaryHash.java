package org.hearth.summary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What was read, in 64 hexadecimal digits: SHA-256 over every value with its length, in the order it is read. */
final class SummaryHash {
    private static final String FORM = "hearth-summary/3";

    private final StringBuilder form = new StringBuilder();

    private SummaryHash() {}

    static String of(
            String hearing, String closedBy, Head head, List<Fact> facts, List<Block> blocks, List<Missing> missing) {
        SummaryHash canon = new SummaryHash();
        canon.put(FORM, hearing, closedBy, blocks.size());
        canon.put(head);
        facts.forEach(fact -> {
            canon.put(fact.id(), fact.lines().size());
            fact.lines().forEach(each -> canon.put((Object) each));
        });
        for (Block block : blocks) {
            canon.put(block.id(), block.withheld(), block.note(), block.items().size());
            block.items().forEach(canon::put);
        }
        missing.forEach(each -> canon.put(each.discipline(), each.agency(), each.due(), each.daysLate()));
        return sha256(canon.form.toString());
    }

    private void put(Head head) {
        put(head.name(), head.age(), head.pronouns(), head.startsAt(), head.room(), head.type());
        put(head.limit(), head.citation(), head.spare(), head.notice(), head.since());
    }

    private void put(Item item) {
        put(
                item.text(),
                item.source().who(),
                item.source().when(),
                item.isNew(),
                item.urgent(),
                item.aside(),
                item.own(),
                item.under().size());
        item.under().forEach(each -> put((Object) each));
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
