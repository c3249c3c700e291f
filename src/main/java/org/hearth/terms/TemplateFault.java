package org.hearth.terms;

/** A fault in the court's own templates: which file, which line, and how to mend it. It stops the start. */
public final class TemplateFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String mend;

    /**
     * @param file the file's path inside the templates folder
     * @param line counted from 1; 0 when the whole file is at fault
     * @param mend what is wrong and what to write instead
     */
    public TemplateFault(String file, int line, String mend) {
        super(line > 0 ? file + ", line " + line + ": " + mend : file + ": " + mend);
        this.line = line;
        this.mend = mend;
    }

    /** The line, counted from 1; 0 when the whole file is at fault. */
    public int line() {
        return line;
    }

    /** What is wrong and what to write instead. */
    public String mend() {
        return mend;
    }
}
