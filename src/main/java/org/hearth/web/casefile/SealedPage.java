package org.hearth.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.hearth.retention.SealedBook;
import org.hearth.retention.Sealings;
import org.hearth.terms.Role;
import org.hearth.web.Me;

/** What the court has sealed, for whose it is and their attorney. */
@Named
@RequestScoped
public class SealedPage {
    @Inject
    private Me me;

    @Inject
    private Sealings door;

    private String number;
    private List<SealedBook> books = List.of();
    private List<String> mine = List.of();

    /** Reads it. */
    public void load() {
        books = door.read(me.open(number));
    }

    /** Finds where to read it, on the pages on which a young person and their attorney begin. */
    public void find() {
        boolean whose = Set.of(Role.YOUTH, Role.YOUTH_ATTORNEY).contains(me.getRole());
        mine = whose ? door.mine(me.court(), me.getRole() != Role.YOUTH) : List.of();
    }

    /** The young person's own cases with something sealed; their attorney's of which nothing else is left. */
    public List<String> getMine() {
        return mine;
    }

    public List<SealedBook> getBooks() {
        return books;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
