package org.hearth.web.bench;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.bench.NextHearing;
import org.hearth.bench.Sheet;
import org.hearth.casefile.CaseHeader;
import org.hearth.docket.Advice;
import org.hearth.docket.Docket;
import org.hearth.docket.HearingType;
import org.hearth.docket.HearingTypes;
import org.hearth.docket.Reason;
import org.hearth.docket.Slot;
import org.hearth.docket.SlotAsk;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;

/** The next hearing at the bench: the kinds this case may have, and the best places for one, with their reasons. */
@Dependent
public class NextPlaces implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 5;
    private static final int WEEKS = 4;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * One place as the bench reads it.
     *
     * @param key what the form sends back when it is chosen
     * @param startsAt when the hearing would begin
     * @param reasons why it ranks as it does, in one line
     */
    public record Offer(String key, Instant startsAt, String reasons) {
        static Offer of(Slot slot) {
            String reasons = slot.reasons().stream().map(Reason::text).collect(Collectors.joining(" · "));
            return new Offer(slot.sitting() + " " + slot.startsAt(), slot.startsAt(), reasons);
        }
    }

    @Inject
    private transient Docket docket;

    @Inject
    private transient HearingTypes types;

    @Inject
    private transient CourtClock clock;

    private String type;
    private LocalDate from;
    private transient List<HearingType> fitting = List.of();
    private String picked = "";
    private transient Advice advice;

    /**
     * Proposes the usual kind, four weeks on; no place is chosen beforehand.
     *
     * @param typed what was chosen and not recorded yet, by question
     */
    void start(OpenCase pass, Sheet sheet, Map<String, Object> typed) {
        CaseHeader header = sheet.header();
        fitting = types.fitting(header.jurisdiction(), header.custody());
        type = fitting.stream()
                .map(HearingType::id)
                .filter(id -> id.endsWith(".interim") || id.endsWith(".review"))
                .findFirst()
                .orElse(fitting.isEmpty() ? null : fitting.get(0).id());
        LocalDate held = sheet.hearing().day();
        LocalDate today = clock.today();
        from = (held.isBefore(today) ? today : held).plusWeeks(WEEKS);
        take(typed);
        if (type != null) {
            offer(pass);
        }
    }

    private void take(Map<String, Object> typed) {
        if (typed.get("next.kind") instanceof String kind
                && fitting.stream().anyMatch(each -> each.id().equals(kind))) {
            type = kind;
        }
        if (typed.get("next.from") instanceof String day && DAY.matcher(day).matches()) {
            from = CourtTime.date("from", day);
        }
        picked = typed.get("next.place") instanceof String place ? place : "";
    }

    /** Asks for the best places. */
    void offer(OpenCase pass) {
        advice = docket.advise(pass, new SlotAsk(type, types.of(type).minutes(), from, null, OFFERED));
    }

    /** The place that was chosen on the page; null for none. */
    NextHearing chosen() {
        picked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("place", "");
        String[] place = picked.split(" ");
        return place.length == 2
                ? new NextHearing(
                        type,
                        place[0],
                        CourtTime.instant("place", place[1]),
                        types.of(type).minutes(),
                        null)
                : null;
    }

    /** The best places, the first one best. */
    public List<Offer> getOffers() {
        return advice == null
                ? List.of()
                : advice.slots().stream().map(Offer::of).toList();
    }

    /** The place that was chosen and not recorded yet; empty for none. */
    public String getPicked() {
        return picked;
    }

    public List<HearingType> getFitting() {
        return fitting;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
