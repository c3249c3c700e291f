package org.hearth.paper;

/** In which form a paper leaves: to be read and kept, or to be worked on. */
public enum PaperForm {
    PDF("application/pdf", ".pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    private final String type;
    private final String ending;

    PaperForm(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** How a file's name ends. */
    public String ending() {
        return ending;
    }
}
