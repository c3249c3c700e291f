package org.hearth.web.post;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.hearth.access.OpenCase;
import org.hearth.access.Task;
import org.hearth.post.Channel;
import org.hearth.post.SafeContacts;
import org.hearth.post.SafeProfile;
import org.hearth.post.ToTell;
import org.hearth.terms.Problem;
import org.hearth.terms.Role;
import org.hearth.terms.Words;
import org.hearth.web.Frame;
import org.hearth.web.Me;

/** How the youth, caregivers and parents of a case may be reached, and whom somebody must tell in person. */
@Named
@ViewScoped
public class SafeContactPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Frame frame;

    @Inject
    private transient SafeContacts contacts;

    @Inject
    private transient FacesContext faces;

    private String number;
    private String person;
    private long version;
    private final SafeContactForm form = new SafeContactForm();
    private transient List<SafeProfile> people;
    private transient SafeProfile chosen;
    private transient List<ToTell> toTell = List.of();

    /** Reads whom it is about and what is agreed; for those who write it, and those who tell people. */
    public void load() {
        read();
        if (chosen != null) {
            person = chosen.person();
            version = chosen.version();
            form.take(chosen.contact());
        }
    }

    /** Reads the lists where this request has not read them yet. */
    public void ready() {
        if (people == null) {
            read();
        }
    }

    private void read() {
        OpenCase pass = me.open(number);
        boolean tells = pass.may(Task.TELL_IN_PERSON);
        if (!tells && !pass.may(Task.KEEP_SAFE_CONTACT)) {
            throw Problem.notAllowed();
        }
        toTell = tells ? contacts.toTell(pass) : List.of();
        people = pass.may(Task.KEEP_SAFE_CONTACT) ? contacts.all(pass) : List.of();
        chosen = people.stream()
                .filter(each ->
                        person == null || person.isEmpty() || each.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    /** Keeps what is agreed. */
    public String save() {
        contacts.write(me.open(number), person, form.contact(), version);
        return said(form.isWatched() ? "safe.saved.watched" : "safe.saved");
    }

    /** Somebody was told in person. */
    public String told(String id, long read) {
        contacts.told(me.open(number), id, read);
        return said("safe.told.done");
    }

    private String said(String key) {
        String text = Words.in(frame.getLanguage()).say(key);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
        String whose = person == null || person.isEmpty() ? "" : "&person=" + person;
        return "/post/safe-contact?faces-redirect=true&number=" + number + whose;
    }

    /** True for a youth, who reads it in plain words, in their language, and about themself alone. */
    public boolean isPlain() {
        return me.getRole() == Role.YOUTH;
    }

    public String getLayout() {
        return isPlain() ? "plain" : "page";
    }

    public List<SafeProfile> getPeople() {
        return people;
    }

    /** Whose profile is shown; null where nobody is reached so, and for those who only tell people. */
    public SafeProfile getChosen() {
        return chosen;
    }

    public List<ToTell> getToTell() {
        return toTell;
    }

    /** Whether this person tells people, so that an empty list is shown as such. */
    public boolean isTelling() {
        return me.can(Task.TELL_IN_PERSON.name());
    }

    public List<Channel> getChannels() {
        return Arrays.asList(Channel.values());
    }

    public List<DayOfWeek> getWeek() {
        return Arrays.asList(DayOfWeek.values());
    }

    /** What is being typed. */
    public SafeContactForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
