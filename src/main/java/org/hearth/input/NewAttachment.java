package org.hearth.input;

import org.hearth.terms.ContentKind;
import org.hearth.terms.Problem;

/**
 * A file to be attached.
 *
 * @param fileName as the sender's machine calls it; null for none
 * @param content what it is about; null for the discipline's usual report
 * @param file not empty, at most {@link Attachments#LARGEST} bytes
 */
public record NewAttachment(String fileName, ContentKind content, byte[] file) {
    public NewAttachment {
        if (file == null || file.length == 0) {
            throw Problem.badInput("file", "problem.attachment-needed");
        }
        if (file.length > Attachments.LARGEST) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "too-large", Attachments.LARGEST >> 20);
        }
    }

    /**
     * The file of a form, with what its field {@code content} says.
     *
     * @throws Problem bad input on {@code content} or {@code file}; too large
     */
    public static NewAttachment of(UploadedForm form) {
        return new NewAttachment(form.fileName(), content(form.fields().get("content")), form.file());
    }

    private static ContentKind content(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        for (ContentKind each : ContentKind.values()) {
            if (each.name().equalsIgnoreCase(given.strip())) {
                return each;
            }
        }
        throw Problem.badInput("content", "problem.attachment-content");
    }
}
