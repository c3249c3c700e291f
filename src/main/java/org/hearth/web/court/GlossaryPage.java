package org.hearth.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.court.Glossary;
import org.hearth.web.Frame;

/** What words mean here, in the page's language: all of them on their own page, and beside a text those that stand in it. */
@Named("glossary")
@RequestScoped
public class GlossaryPage {
    @Inject
    private Glossary book;

    @Inject
    private Frame frame;

    /** Every term, by its word. */
    public List<Glossary.Term> getAll() {
        return book.all(frame.getLanguage());
    }

    /** The terms whose word stands in a text. */
    public List<Glossary.Term> in(String text) {
        return book.in(frame.getLanguage(), text);
    }

    /** The term of that id, as a list of one; empty where the court has none. */
    public List<Glossary.Term> named(String id) {
        return book.find(frame.getLanguage(), id).stream().toList();
    }
}
