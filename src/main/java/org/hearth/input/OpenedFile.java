package org.hearth.input;

/**
 * An attachment opened.
 *
 * @param kind what it is served as
 * @param bytes the file
 */
public record OpenedFile(FileKind kind, byte[] bytes) {
    /** The name it travels under, which says nothing of anybody: {@code attachment.pdf}. */
    public String neutralName() {
        return "attachment." + kind.ending();
    }
}
