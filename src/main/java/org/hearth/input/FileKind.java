package org.hearth.input;

import java.util.Locale;
import java.util.stream.Stream;
import org.hearth.terms.Problem;

/** The kinds of file that may be attached; told by what a file holds, never by its name or by what its sender calls it. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /**
     * The kind of these bytes.
     *
     * @throws Problem bad input on {@code file}, with the mend, where they are none of them or not a whole one
     */
    public static FileKind of(byte[] file) {
        FileKind kind = Stream.of(values())
                .filter(each -> each.begins(file))
                .findFirst()
                .orElseThrow(() -> Problem.badInput("file", "problem.attachment-kind"));
        kind.check(file);
        return kind;
    }

    private boolean begins(byte[] file) {
        return switch (this) {
            case PDF -> PdfFile.begins(file);
            case PNG -> PictureFile.beginsPng(file);
            case JPEG -> PictureFile.beginsJpeg(file);
            case DOCX -> WordFile.begins(file);
        };
    }

    private void check(byte[] file) {
        if (this == DOCX) {
            WordFile.check(file);
            return;
        }
        boolean whole = this == PDF
                ? PdfFile.isWhole(file)
                : this == PNG ? PictureFile.isWholePng(file) : PictureFile.isWholeJpeg(file);
        if (!whole) {
            throw Problem.badInput("file", "problem.attachment-damaged." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Its pages as far as they can be counted without opening it; 0 where they cannot. */
    int pages(byte[] file) {
        return switch (this) {
            case PDF -> PdfFile.pages(file);
            case PNG, JPEG -> 1;
            case DOCX -> 0;
        };
    }

    /** What it is served as. */
    public String mediaType() {
        return mediaType;
    }

    /** What its name ends in, without the dot. */
    public String ending() {
        return ending;
    }

    /** The key of its words in the message files. */
    public String key() {
        return "attachment.kind." + name().toLowerCase(Locale.ROOT);
    }
}
