package org.hearth.bench;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A pack opened as its page opens it, and the entries written in it. */
final class OpenedPack {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PACK = Pattern.compile("id=\"pack\">(.*?)</script>");

    private final JsonNode content;

    private OpenedPack(JsonNode content) {
        this.content = content;
    }

    /** The data that stands in the file in clear. */
    static JsonNode clear(String file) {
        Matcher found = PACK.matcher(file);
        if (!found.find()) {
            throw new AssertionError("no pack in the file");
        }
        return JSON.readTree(found.group(1));
    }

    static OpenedPack of(String file, String passphrase) throws GeneralSecurityException {
        JsonNode pack = clear(file);
        PBEKeySpec spec = new PBEKeySpec(
                passphrase.toCharArray(),
                bytes(pack, "salt"),
                pack.get("rounds").asInt(),
                256);
        byte[] wrapping = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
        byte[] half = gcm(Cipher.DECRYPT_MODE, wrapping, bytes(pack, "keyIv"), "", bytes(pack, "locked"));
        byte[] key = agreed(JSON.readTree(half), bytes(pack, "key"));
        String head = pack.get("head").asString();
        byte[] plain = gcm(Cipher.DECRYPT_MODE, key, bytes(pack, "iv"), head, bytes(pack, "data"));
        return new OpenedPack(JSON.readTree(plain));
    }

    /** The key that the officer's half and the pack's own agree on. */
    private static byte[] agreed(JsonNode half, byte[] point) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECParameterSpec on = curve.getParameterSpec(ECParameterSpec.class);
        BigInteger d =
                new BigInteger(1, Base64.getUrlDecoder().decode(half.get("d").asString()));
        ECPoint theirs = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        KeyFactory ec = KeyFactory.getInstance("EC");
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ec.generatePrivate(new ECPrivateKeySpec(d, on)));
        agreement.doPhase(ec.generatePublic(new ECPublicKeySpec(theirs, on)), true);
        byte[] drawn = hmac(new byte[32], agreement.generateSecret());
        return hmac(drawn, "hearth-pack\u0001".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    JsonNode content() {
        return content;
    }

    /** The hearing of that key as the pack has it; null where it is not in it. */
    JsonNode hearing(String id) {
        for (JsonNode each : content.get("hearings")) {
            if (each.get("hearing").asString().equals(id)) {
                return each;
            }
        }
        return null;
    }

    /** What was written in it, as the page saves it: the entries' JSON. */
    EntriesFile written(String entries) throws GeneralSecurityException {
        String pack = content.get("pack").asString();
        byte[] iv = new byte[12];
        byte[] key = Base64.getDecoder().decode(content.get("entriesKey").asString());
        String inside = "{\"pack\":\"" + pack + "\",\"entries\":[" + entries + "]}";
        byte[] data =
                gcm(Cipher.ENCRYPT_MODE, key, iv, "bench-entries|" + pack, inside.getBytes(StandardCharsets.UTF_8));
        Base64.Encoder base64 = Base64.getEncoder();
        String file = JSON.writeValueAsString(
                new EntriesFile("bench-entries", 1, pack, base64.encodeToString(iv), base64.encodeToString(data)));
        return EntriesFile.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gcm(int mode, byte[] key, byte[] iv, String bound, byte[] input)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(input);
    }

    private static byte[] bytes(JsonNode pack, String field) {
        return Base64.getDecoder().decode(pack.get(field).asString());
    }
}
