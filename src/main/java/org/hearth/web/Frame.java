package org.hearth.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hearth.court.CourtBook;
import org.hearth.court.Courthouse;
import org.hearth.terms.CourtClock;
import org.hearth.terms.CourtTime;
import org.hearth.terms.Ids;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.primefaces.context.PrimeFacesContext;

/** What stands around every page: the rail, whose screen this is, its language and whether it is dimmed. */
@Named
@RequestScoped
public class Frame {
    private static final String DIM = "bench";
    private static final String STARTED = Ids.fresh();
    private static final Set<Role> ASKED_PLAINLY = Set.of(Role.YOUTH, Role.CAREGIVER, Role.PARENT);

    /**
     * One link of the rail.
     *
     * @param page the address inside the application
     * @param key the message key of its word
     * @param icon its icon
     * @param here the value of {@code aria-current}: {@code page}, {@code true} on pages reached from it, else null
     */
    public record Link(String page, String key, String icon, String here) {}

    /**
     * One message over the page.
     *
     * @param kind how it looks: {@code good}, {@code attention} or {@code imminent}
     * @param icon its icon
     * @param summary what happened
     * @param detail what to do and what was kept; empty where the summary says it all
     */
    public record Said(String kind, String icon, String summary, String detail) {
        private static Said of(FacesMessage message) {
            message.rendered();
            boolean same = message.getDetail() == null || message.getDetail().equals(message.getSummary());
            String detail = same ? "" : message.getDetail();
            if (FacesMessage.SEVERITY_INFO.equals(message.getSeverity())) {
                return new Said("good", "check", message.getSummary(), detail);
            }
            boolean warning = FacesMessage.SEVERITY_WARN.equals(message.getSeverity());
            return new Said(
                    warning ? "attention" : "imminent", warning ? "flag" : "alert", message.getSummary(), detail);
        }
    }

    @Inject
    private Me me;

    @Inject
    private Guest guest;

    @Inject
    private CourtBook book;

    @Inject
    private CourtClock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    /** The pages this person may open, in the rail's order. */
    public List<Link> getItems() {
        String path = request.getServletPath().replaceFirst("\\.xhtml$", "");
        return Stream.of(RailItem.values())
                .filter(item -> me.can(item.task()))
                .map(item -> new Link(item.page(), "frame." + item.icon(), item.icon(), here(item, path)))
                .toList();
    }

    private static String here(RailItem item, String path) {
        if (item.page().equals(path)) {
            return "page";
        }
        return item.leadsTo(path) ? "true" : null;
    }

    /** Leads to where this person begins; who may open no page stays and reads why. */
    public void goHome() throws IOException {
        ExternalContext external = faces.getExternalContext();
        Optional<String> page = isAskedPlainly()
                ? Optional.of(RailItem.INBOX.page())
                : getItems().stream().map(Link::page).findFirst();
        if (page.isPresent()) {
            external.redirect(external.getRequestContextPath() + page.get());
        }
    }

    /** True for youth and caregivers, who begin with their own questions, one at a time, in their language. */
    private boolean isAskedPlainly() {
        return me.isSignedIn() && ASKED_PLAINLY.contains(me.getRole());
    }

    /** The courthouse's name; empty while nobody is signed in. */
    public String getCourthouse() {
        return house().map(Courthouse::name).orElse("");
    }

    /** The court's line that is answered day and night: this person's courthouse, else the book's first. */
    public String getLine24() {
        return house().orElseGet(() -> book.courthouses().get(0)).line24();
    }

    private Optional<Courthouse> house() {
        return book.courthouses().stream()
                .filter(each -> each.key().equals(guest.isHere() ? guest.getCourthouse() : me.getCourthouse()))
                .findFirst();
    }

    /** English for the court's people; for youth, caregivers and strangers the language they chose or their device has. */
    public Locale getLocale() {
        boolean choosing = !me.isSignedIn() || isAskedPlainly();
        String language = cookie("hearth-language").orElse(request.getLocale().getLanguage());
        return choosing ? Words.in(language).locale() : Words.ENGLISH.locale();
    }

    /** The page's language for {@code lang}: {@code en} or {@code es}. */
    public String getLanguage() {
        return getLocale().getLanguage();
    }

    /** {@code bench} for a dim courtroom, else {@code light}. */
    public String getTheme() {
        return cookie("hearth-theme").filter(DIM::equals).orElse("light");
    }

    public boolean isDim() {
        return DIM.equals(getTheme());
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Changes with every start, so that a browser keeps our styles and scripts until then and no longer. */
    public String getStarted() {
        return STARTED;
    }

    /** What this answer says about the page as a whole; what belongs to a field stands at the field. */
    public List<Said> getMessages() {
        return faces.getMessageList(null).stream().map(Said::of).toList();
    }

    /** The nonce of this page's scripts, which each of its forms brings back, so that its answer may use them again. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(faces).getNonce();
    }

    /** True in the demo court, which every page says. */
    public boolean isDemo() {
        return ConfigProvider.getConfig()
                .getOptionalValue("hearth.demo", Boolean.class)
                .orElse(false);
    }

    /** The demo court's day, which may not be the machine's. */
    public String getToday() {
        return CourtTime.say(clock.today(), getLocale());
    }
}
