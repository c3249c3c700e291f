package org.hearth.web.notice;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.docket.Hearing;
import org.hearth.notice.HearingNotices;
import org.hearth.notice.Manner;
import org.hearth.notice.NoticeItem;
import org.hearth.notice.Notices;
import org.hearth.notice.Readdressed;
import org.hearth.notice.ServiceGiven;
import org.hearth.notice.ServiceState;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Words;
import org.hearth.web.Me;

/** Who is served before a hearing, and what is on file; those who serve enter it, one by one or several at once. */
@Named
@ViewScoped
public class ServicePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.ENGLISH;

    @Inject
    private transient Me me;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CourtClock clock;

    @Inject
    private transient FacesContext faces;

    private final ArrayList<ServiceLine> lines = new ArrayList<>();
    private final ArrayList<ServiceLine> gone = new ArrayList<>();
    private String hearing;
    private String heading;
    private String count;
    private boolean behind;
    private ServiceLine batch;

    /** Reads the notices of a hearing. */
    public void load() {
        OpenCase pass = me.open(Ids.caseOf(hearing));
        HearingNotices found = notices.of(pass, hearing);
        Hearing set = found.hearing();
        heading = WORDS.say(set.typeKey()) + ", " + CourtTime.say(set.startsAt(), WORDS.locale());
        count = found.count().say(WORDS);
        behind = found.behind() && isServing();
        batch = ServiceLine.batch(clock.today());
        for (NoticeItem each : found.items()) {
            List<ServiceLine> list = each.state() == ServiceState.WITHDRAWN ? gone : lines;
            list.add(ServiceLine.of(each, clock.today()));
        }
    }

    /** Enters the service that stands in one line. */
    public String enter(String id) {
        ServiceLine line = lines.stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
        return entered(List.of(id), line.service(clock.today()));
    }

    /** Enters one service for all that are ticked. */
    public String enterTicked() {
        List<String> ticked = lines.stream()
                .filter(ServiceLine::isTicked)
                .map(ServiceLine::getId)
                .toList();
        return entered(ticked, batch.service(clock.today()));
    }

    private String entered(List<String> whom, ServiceGiven service) {
        notices.serve(me.open(Ids.caseOf(hearing)), hearing, whom, service);
        return said(WORDS.say("notice.done", whom.size()));
    }

    /** Works out anew who is to be served. */
    public String refresh() {
        Readdressed done = notices.rePlace(me.open(Ids.caseOf(hearing)));
        return said(WORDS.say(
                "notice.refreshed", done.added().size(), done.withdrawn().size()));
    }

    private String said(String what) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, what, null));
        return "/notice/service?faces-redirect=true&hearing=" + hearing;
    }

    /** Whether this person may enter services. */
    public boolean isServing() {
        return me.can(Task.SERVE_NOTICES.name());
    }

    /** The case’s number. */
    public String getNumber() {
        return hearing == null ? null : Ids.caseOf(hearing);
    }

    public List<ServiceLine> getLines() {
        return lines;
    }

    /** Notices that are owed no longer. */
    public List<ServiceLine> getGone() {
        return gone;
    }

    /** The manners of a service for several at once. */
    public List<Manner> getManners() {
        return lines.stream()
                .flatMap(each -> each.getManners().stream())
                .filter(each -> each != Manner.NOT_SERVED)
                .distinct()
                .sorted()
                .toList();
    }

    public String getHeading() {
        return heading;
    }

    public String getCount() {
        return count;
    }

    public boolean isBehind() {
        return behind;
    }

    public ServiceLine getBatch() {
        return batch;
    }

    public String getHearing() {
        return hearing;
    }

    public void setHearing(String hearing) {
        this.hearing = hearing;
    }
}
