package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.hearth.terms.ContentKind;
import org.hearth.terms.Problem;

/** Seals and opens confidential words: AES-GCM, bound to the case and the content kind they were sealed for. */
@ApplicationScoped
public class Seals {
    private static final int BLIND = 8;
    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    /** The timer that delivers messages. */
    private static final String POST = "post";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Keys keys;

    /** Seals words whose readers the rights table decides. */
    public Sealed seal(Pass author, String caseId, ContentKind kind, String text) {
        return seal(author, caseId, kind, Audience.TABLE, text);
    }

    /** Seals words for a named audience. */
    public Sealed seal(Pass author, String caseId, ContentKind kind, Audience audience, String text) {
        return sealBytes(author, caseId, kind, audience, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Seals a file for a named audience. */
    public Sealed sealBytes(Pass author, String caseId, ContentKind kind, Audience audience, byte[] bytes) {
        return new Sealed(sealed(caseId, kind, bytes), kind, audience, author.person());
    }

    private String sealed(String binding, ContentKind kind, byte[] bytes) {
        String key = keys.current();
        byte[] iv = new byte[IV];
        RANDOM.nextBytes(iv);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, iv, binding, kind, bytes);
        byte[] whole =
                ByteBuffer.allocate(IV + sealed.length).put(iv).put(sealed).array();
        return key + ":" + Base64.getEncoder().encodeToString(whole);
    }

    /** Opens words of the pass's own case for its reader. */
    public Reading open(OpenCase pass, Sealed sealed) {
        return open(pass, pass.caseId(), sealed);
    }

    /** Opens words of a case that the query has already filtered by this reader's standing. */
    public Reading open(Pass pass, String caseId, Sealed sealed) {
        ContentKind kind = sealed.kind();
        if (isOpen(pass, sealed)) {
            return new Reading(
                    words(caseId, sealed), kind, null, sealed.audience().roles());
        }
        return new Reading(null, kind, pass.rule(kind), sealed.audience().roles());
    }

    /**
     * Seals where a message leads, for nobody but the timer that delivers it.
     *
     * @param binding the message's own key
     */
    public Sealed sealPost(String binding, String path) {
        return seal(new JobPass(POST), binding, ContentKind.ADDRESS, Audience.HELD, path);
    }

    /**
     * Opens an address, or where a message leads, for the timer that delivers messages and for no other.
     *
     * @param binding what it was sealed for: the message's key, the person's, or the case's
     * @throws Problem not allowed for any other timer and any other kind of content
     */
    public String openPost(JobPass pass, String binding, Sealed sealed) {
        if (!pass.job().equals(POST) || sealed.kind() != ContentKind.ADDRESS) {
            throw Problem.notAllowed();
        }
        return words(binding, sealed);
    }

    /** A person's key as a stranger may see it: always the same eight letters, which lead nobody back to the person. */
    public String blind(String person) {
        return Mac.of(keys.audit(null), "post " + person).substring(0, BLIND).toLowerCase(Locale.ROOT);
    }

    /**
     * The same words under today's key.
     *
     * @param bindings what they may have been sealed for; the seal itself says which
     * @return empty when they open with none of these, or their key is gone
     */
    Optional<String> anew(String body, ContentKind kind, List<String> bindings) {
        for (String binding : bindings) {
            try {
                return Optional.of(sealed(binding, kind, bytes(binding, kind, body)));
            } catch (IllegalStateException | IllegalArgumentException | BufferUnderflowException e) {
                // sealed for another binding, or altered
                continue;
            }
        }
        return Optional.empty();
    }

    /** Opens a file of the pass's own case; null where this reader may not. */
    public byte[] openBytes(OpenCase pass, Sealed sealed) {
        return isOpen(pass, sealed) ? bytes(pass.caseId(), sealed) : null;
    }

    private static boolean isOpen(Pass pass, Sealed sealed) {
        boolean own = pass.person().equals(sealed.author());
        boolean named = pass.isNamed(sealed.audience());
        return own || named && sealed.audience().opensTo(pass.role(), pass.right(sealed.kind()));
    }

    private String words(String binding, Sealed sealed) {
        return new String(bytes(binding, sealed), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String caseId, Sealed sealed) {
        return bytes(caseId, sealed.kind(), sealed.body());
    }

    private byte[] bytes(String binding, ContentKind kind, String body) {
        int colon = body.indexOf(':');
        ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(body.substring(colon + 1)));
        byte[] iv = new byte[IV];
        whole.get(iv);
        byte[] rest = new byte[whole.remaining()];
        whole.get(rest);
        return crypt(Cipher.DECRYPT_MODE, body.substring(0, colon), iv, binding, kind, rest);
    }

    private byte[] crypt(int mode, String keyId, byte[] iv, String caseId, ContentKind kind, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.seal(keyId), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD((caseId + "|" + kind).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException | ProviderException e) {
            throw new IllegalStateException("a sealed text does not open: wrong key file, or the row was altered", e);
        }
    }
}
