package org.hearth.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.retention.SealedBook;
import org.hearth.retention.Sealings;
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

    /** Reads it. */
    public void load() {
        books = door.read(me.open(number));
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
