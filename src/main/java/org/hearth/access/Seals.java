package org.hearth.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.hearth.terms.ContentKind;

/** Seals and opens confidential words: AES-GCM, bound to the case and the content kind they were sealed for. */
@ApplicationScoped
public class Seals {
    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Keys keys;

    @Inject
    Rights rights;

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
        byte[] iv = new byte[IV];
        RANDOM.nextBytes(iv);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, keys.current(), iv, caseId, kind, bytes);
        byte[] whole =
                ByteBuffer.allocate(IV + sealed.length).put(iv).put(sealed).array();
        String body = keys.current() + ":" + Base64.getEncoder().encodeToString(whole);
        return new Sealed(body, kind, audience, author.person());
    }

    /** Opens words of the pass's own case for its reader. */
    public Reading open(OpenCase pass, Sealed sealed) {
        return open(pass, pass.caseId(), sealed);
    }

    /** Opens words of a case that the query has already filtered by this reader's standing. */
    public Reading open(Pass pass, String caseId, Sealed sealed) {
        ContentKind kind = sealed.kind();
        if (isOpen(pass, sealed)) {
            String words = new String(bytes(caseId, sealed), StandardCharsets.UTF_8);
            return new Reading(words, kind, null, sealed.audience().roles());
        }
        return new Reading(null, kind, rights.basis(kind), sealed.audience().roles());
    }

    /** Opens a file of the pass's own case; null where this reader may not. */
    public byte[] openBytes(OpenCase pass, Sealed sealed) {
        return isOpen(pass, sealed) ? bytes(pass.caseId(), sealed) : null;
    }

    private static boolean isOpen(Pass pass, Sealed sealed) {
        boolean own = pass.person().equals(sealed.author());
        return own || sealed.audience().opensTo(pass.role(), pass.right(sealed.kind()));
    }

    private byte[] bytes(String caseId, Sealed sealed) {
        String body = sealed.body();
        int colon = body.indexOf(':');
        ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(body.substring(colon + 1)));
        byte[] iv = new byte[IV];
        whole.get(iv);
        byte[] rest = new byte[whole.remaining()];
        whole.get(rest);
        return crypt(Cipher.DECRYPT_MODE, body.substring(0, colon), iv, caseId, sealed.kind(), rest);
    }

    private byte[] crypt(int mode, String keyId, byte[] iv, String caseId, ContentKind kind, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.seal(keyId), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD((caseId + "|" + kind).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed text does not open: wrong key file, or the row was altered", e);
        }
    }
}
