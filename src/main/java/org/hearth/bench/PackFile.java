package org.hearth.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.terms.Words;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one file: page, style, script and the locked content in it. Its policy lets this very script and style run and
 * nothing be loaded, sent or framed; no name stands in it outside the lock.
 */
final class PackFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Words WORDS = Words.ENGLISH;
    /** What the page says once it runs, by the end of each message's key. */
    private static final List<String> SPOKEN = List.of(("""
            lead passphrase open opening wrong damaged expired expired.save no-crypto clock day made left-out list time
            hearing who entry entry.none entry.written entry.incomplete back partial nothing new missing
            recorded people person mode mode.of mode.none person.add person.at findings findings.none finding value
            value.none orders order order.text order.responsible order.due order.code order.add affirmation save save.help
            saved unsaved lock locked clear clear.sure incomplete case
            """).strip().split("\\s+"));

    private static final String PAGE = text("pack.html");
    private static final String STYLE = text("pack.css");
    private static final String SCRIPT = text("pack-lock.js") + text("pack-form.js") + text("pack.js");

    private PackFile() {}

    /** The file of a pack. */
    static String of(PackKey key, String head, PackCrypt.Locked locked) {
        Map<String, Object> pack = new LinkedHashMap<>();
        pack.put("head", head);
        pack.put("rounds", key.rounds());
        pack.put("salt", key.salt());
        pack.put("keyIv", key.iv());
        pack.put("locked", key.locked());
        pack.put("key", locked.key());
        pack.put("iv", locked.iv());
        pack.put("data", locked.data());
        return PAGE.replace("{{script-hash}}", hash(SCRIPT))
                .replace("{{style-hash}}", hash(STYLE))
                .replace("{{title}}", say("title"))
                .replace("{{no-script}}", say("no-script"))
                .replace("{{words}}", json(words()))
                .replace("{{pack}}", json(pack))
                .replace("{{style}}", STYLE)
                .replace("{{script}}", SCRIPT);
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value).replace("<", "\\u003c");
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        SPOKEN.forEach(key -> words.put(key, say(key, "{0}", "{1}")));
        return words;
    }

    private static String say(String key, Object... args) {
        return WORDS.say("packfile." + key, args);
    }

    private static String hash(String text) {
        return "sha256-" + PackCrypt.base64(sha256(text));
    }

    /** SHA-256 of a text, 64 hexadecimal digits. */
    static String digest(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    private static String text(String name) {
        try (InputStream in = PackFile.class.getResourceAsStream("/pack/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the pack's page cannot be read", e);
        }
    }
}
