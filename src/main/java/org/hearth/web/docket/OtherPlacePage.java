package org.hearth.web.docket;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.docket.Docket;
import org.hearth.docket.Sitting;
import org.hearth.docket.Sittings;
import org.hearth.docket.SlotAsk;
import org.hearth.docket.Why;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Problem;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Why a place that is not among the best is not, beside the page that sets a hearing. */
@Named
@ViewScoped
public class OtherPlacePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 92;
    private static final int BEST = 5;
    private static final Words WORDS = Words.ENGLISH;

    /**
     * A sitting as it is chosen from.
     *
     * @param id the sitting's key
     * @param said its day, hours, courtroom and officer
     */
    public record Choice(String id, String said) {}

    @Inject
    private transient Me me;

    @Inject
    private transient Docket docket;

    @Inject
    private transient Sittings sittings;

    @Inject
    private transient CourtBook book;

    @Inject
    private transient CourtClock clock;

    private String sitting;
    private String time;
    private transient List<Choice> choices = List.of();
    private transient Why why;
    private transient Instant startsAt;
    private transient String mend;

    /** Reads the sittings ahead and, where one and a time are chosen, every rule's word on that place. */
    public void load(SetPage page) {
        if (page.getChosen() == null) {
            return;
        }
        SetForm form = page.getForm();
        LocalDate from = form.getFrom() == null ? clock.today() : form.getFrom();
        List<Sitting> ahead = sittings.between(me.court(), from, from.plusDays(DAYS));
        Courthouse house = book.courthouse(me.getCourthouse());
        choices = ahead.stream()
                .map(each -> new Choice(each.id(), said(house, each)))
                .toList();
        if (sitting != null && !sitting.isBlank()) {
            ahead.stream()
                    .filter(each -> each.id().equals(sitting))
                    .findFirst()
                    .ifPresent(each -> ask(me.open(page.getNumber()), form, each));
        }
    }

    private void ask(OpenCase pass, SetForm form, Sitting at) {
        try {
            startsAt = CourtTime.at(at.day(), LocalTime.parse(time == null ? "" : time));
            SlotAsk ask = new SlotAsk(form.getType(), form.getMinutes(), form.getFrom(), form.getTo(), BEST);
            why = docket.why(pass, ask, at.id(), startsAt);
        } catch (DateTimeException e) {
            mend = WORDS.say("problem.no-time");
        } catch (Problem problem) {
            mend = problem.errors().isEmpty()
                    ? problem.say(WORDS)
                    : WORDS.say(
                            problem.errors().get(0).key(),
                            problem.errors().get(0).args().toArray());
        }
    }

    private static String said(Courthouse house, Sitting each) {
        return CourtTime.say(each.day(), WORDS.locale()) + ", " + CourtTime.say(each.from()) + "–"
                + CourtTime.say(each.to()) + ", "
                + house.courtroom(each.courtroom()).name() + ", "
                + house.officer(each.officer()).name();
    }

    /** The sittings of the next three months. */
    public List<Choice> getChoices() {
        return choices;
    }

    /** What the rules say of the chosen place; null while none is chosen. */
    public Why getWhy() {
        return why;
    }

    /** Where the chosen place stands, in words. */
    public String getRanked() {
        return why.rank() == null
                ? WORDS.say(why.free() ? "why.unranked" : "why.barred")
                : WORDS.say("why.rank", why.rank(), why.cost());
    }

    /** Whether the sitting's capacity alone stands against it, so that it may be overbooked. */
    public boolean isFull() {
        return why != null && why.only("sitting-full");
    }

    /** Whether a judicial officer's basis alone is missing. */
    public boolean isForBasis() {
        return why != null && (why.only("outer-limit") || why.only("notice-time"));
    }

    /** What to mend in the question; null where it was answered. */
    public String getMend() {
        return mend;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    /** What the form sends back to set a hearing there. */
    public String getKey() {
        return sitting + " " + startsAt;
    }

    public String getSitting() {
        return sitting;
    }

    public void setSitting(String sitting) {
        this.sitting = sitting;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
