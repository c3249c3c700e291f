package org.hearth.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.hearth.terms.Words;

/**
 * The day's summaries as one PDF under a passphrase (AES-256). An encrypted file cannot be PDF/A (ISO 19005 forbids it);
 * what is in it stays tagged.
 */
final class PackPaper {
    private static final int AES_BITS = 256;

    private PackPaper() {}

    static byte[] of(List<byte[]> summaries, String passphrase) {
        try (PDDocument whole = Loader.loadPDF(summaries.get(0))) {
            PDFMergerUtility merger = new PDFMergerUtility();
            List<PDDocument> parts = new ArrayList<>();
            for (byte[] each : summaries.subList(1, summaries.size())) {
                parts.add(Loader.loadPDF(each));
                merger.appendDocument(whole, parts.get(parts.size() - 1));
            }
            byte[] locked = locked(whole, passphrase);
            for (PDDocument part : parts) {
                part.close();
            }
            return locked;
        } catch (IOException e) {
            throw new IllegalStateException("the day's papers cannot be put together", e);
        }
    }

    private static byte[] locked(PDDocument whole, String passphrase) throws IOException {
        whole.getDocumentInformation().setTitle(Words.ENGLISH.say("packfile.title"));
        whole.getDocumentCatalog().setMetadata(null);
        StandardProtectionPolicy policy =
                new StandardProtectionPolicy(passphrase, passphrase, AccessPermission.getOwnerAccessPermission());
        policy.setEncryptionKeyLength(AES_BITS);
        policy.setPreferAES(true);
        whole.protect(policy);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        whole.save(out);
        return out.toByteArray();
    }
}
