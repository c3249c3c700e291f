package org.hearth.web.calling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.bench.Board;
import org.hearth.bench.Days;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.web.Me;

/** The waiting room's board: the number that is called and the next, and nothing else. */
@Named
@ViewScoped
public class BoardPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * A courtroom's numbers as the board shows them.
     *
     * @param room the courtroom's name
     * @param now the number called; a dash while none is
     * @param next the number that comes next; a dash when none does
     */
    public record Line(String room, String now, String next) {}

    @Inject
    private transient Me me;

    @Inject
    private transient Days days;

    @Inject
    private transient CourtBook book;

    private String courtroom;
    private transient List<Line> lines;

    /** Reads today's numbers. */
    public void load() {
        Courthouse house = book.courthouse(me.getCourthouse());
        String only = courtroom == null || courtroom.isBlank() ? null : courtroom;
        Board board = days.board(me.court(), only);
        lines = board.rooms().stream()
                .map(each ->
                        new Line(house.courtroom(each.courtroom()).name(), number(each.now()), number(each.next())))
                .toList();
    }

    /** Reads them where this request has not read them yet. */
    public void ready() {
        if (lines == null) {
            load();
        }
    }

    private static String number(Integer number) {
        return number == null ? "–" : number.toString();
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getCourtroom() {
        return courtroom;
    }

    public void setCourtroom(String courtroom) {
        this.courtroom = courtroom;
    }
}
