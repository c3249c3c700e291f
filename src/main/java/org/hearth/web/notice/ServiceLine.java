package org.hearth.web.notice;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.court.NoticeWindow;
import org.hearth.notice.Manner;
import org.hearth.notice.NoticeItem;
import org.hearth.notice.ServiceEntry;
import org.hearth.notice.ServiceGiven;
import org.hearth.notice.ServiceState;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Words;

/** One person's notice on the page: what stands, and the service that is being entered. */
public class ServiceLine implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    private String id;
    private String who;
    private String part;
    private String window;
    private String law;
    private String why;
    private String form;
    private String status;
    private String beside;
    private String mark = "";
    private boolean entered;
    private final ArrayList<Manner> manners = new ArrayList<>();
    private final ArrayList<String> earlier = new ArrayList<>();
    private boolean ticked;
    private Manner manner;
    private LocalDate on;
    private String by;
    private boolean proof;
    private boolean present;
    private String reason;

    /** A line for several at once. */
    static ServiceLine batch(LocalDate today) {
        ServiceLine line = new ServiceLine();
        line.on = today;
        return line;
    }

    static ServiceLine of(NoticeItem item, LocalDate today) {
        ServiceLine line = batch(today);
        line.id = item.id();
        line.part = WORDS.say(item.party().key());
        line.who = item.person() == null ? line.part : item.person();
        line.window = window(item.window());
        line.law = item.citation();
        line.why = String.join(" ", item.window().steps());
        line.form = item.form();
        line.status = WORDS.say(item.state().key());
        line.beside = beside(item);
        line.mark = mark(item);
        line.entered = item.service() != null;
        line.manners.addAll(item.mannerAllowed());
        if (line.entered) {
            line.manners.add(Manner.NOT_SERVED);
        }
        item.earlier()
                .forEach(each -> line.earlier.add(WORDS.say(
                        "notice.earlier.line",
                        each.number(),
                        WORDS.say(each.manner().key()),
                        CourtTime.say(each.served(), WORDS.locale()),
                        each.by(),
                        each.enteredBy())));
        return line;
    }

    private static String window(NoticeWindow window) {
        if (window.closes() == null) {
            return WORDS.say("notice.window.open");
        }
        String closes = CourtTime.say(window.closes(), WORDS.locale());
        return window.opens() == null
                ? WORDS.say("notice.window.by", closes)
                : WORDS.say("notice.window.from", CourtTime.sayShort(window.opens(), WORDS.locale()), closes);
    }

    private static String mark(NoticeItem item) {
        return switch (item.state()) {
            case OWED -> "attention";
            case PROOF_ON_FILE, WAIVED -> "good";
            default -> "quiet";
        };
    }

    private static String beside(NoticeItem item) {
        List<String> said = new ArrayList<>();
        ServiceEntry service = item.service();
        if (service != null) {
            String day = CourtTime.say(service.served(), WORDS.locale());
            said.add(
                    item.state() == ServiceState.WAIVED
                            ? WORDS.say("notice.waived-on", day, service.by())
                            : WORDS.say(
                                    "notice.served-on",
                                    WORDS.say(service.manner().key()),
                                    day,
                                    service.by()));
            if (service.proof() != null) {
                said.add(WORDS.say("notice.proof-on", CourtTime.say(service.proof(), WORDS.locale())));
            }
        }
        if (item.late() > 0) {
            said.add(WORDS.say("notice.late", item.late()));
        }
        if (item.early() > 0) {
            said.add(WORDS.say("notice.early", item.early()));
        }
        if (item.withdrawnFor() != null) {
            said.add(WORDS.say(item.withdrawnFor().key()));
        }
        return String.join("; ", said);
    }

    /** What is typed, to be entered; proof is filed on the day it is entered. */
    ServiceGiven service(LocalDate today) {
        return new ServiceGiven(manner, on, by, proof ? today : null, present, reason);
    }

    public String getId() {
        return id;
    }

    public String getWho() {
        return who;
    }

    /** As what the person is served; null where that is all that is known of them. */
    public String getPart() {
        return part == null || part.equals(who) ? null : part;
    }

    public String getWindow() {
        return window;
    }

    public String getLaw() {
        return law;
    }

    /** The count of the window, explained. */
    public String getWhy() {
        return why;
    }

    public String getForm() {
        return form;
    }

    public String getStatus() {
        return status;
    }

    /** How, when and by whom it was served, and how far beside the window. */
    public String getBeside() {
        return beside;
    }

    /** The badge’s kind. */
    public String getMark() {
        return mark;
    }

    /** True where a service stands, so that another is a correction. */
    public boolean isEntered() {
        return entered;
    }

    public List<Manner> getManners() {
        return manners;
    }

    public List<String> getEarlier() {
        return earlier;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }

    public Manner getManner() {
        return manner;
    }

    public void setManner(Manner manner) {
        this.manner = manner;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public boolean isProof() {
        return proof;
    }

    public void setProof(boolean proof) {
        this.proof = proof;
    }

    public boolean isPresent() {
        return present;
    }

    public void setPresent(boolean present) {
        this.present = present;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
