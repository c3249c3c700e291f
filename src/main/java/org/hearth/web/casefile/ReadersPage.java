package org.hearth.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.access.Emergencies;
import org.hearth.access.EmergencyUse;
import org.hearth.access.OpenCase;
import org.hearth.access.Reader;
import org.hearth.access.Readers;
import org.hearth.terms.Page;
import org.hearth.web.Me;

/** Who has read a youth's file, for the youth and their attorney. */
@Named
@RequestScoped
public class ReadersPage {
    private static final int LINES = 50;

    @Inject
    private Me me;

    @Inject
    private Readers readers;

    @Inject
    private Emergencies uses;

    private String number;
    private String after;
    private Page<Reader> lines;
    private List<EmergencyUse> emergencies = List.of();

    /** Reads one page of readings, and every opening in an emergency. */
    public void load() {
        OpenCase pass = me.open(number);
        lines = readers.of(pass, after, LINES);
        emergencies = uses.ofCase(pass);
    }

    public List<Reader> getLines() {
        return lines == null ? List.of() : lines.items();
    }

    /** The key of the next page; null on the last. */
    public String getNext() {
        return lines == null ? null : lines.next();
    }

    public List<EmergencyUse> getEmergencies() {
        return emergencies;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
