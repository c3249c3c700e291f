package org.hearth.web.input;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.access.OpenCase;
import org.hearth.input.Alarm;
import org.hearth.input.AlarmKind;
import org.hearth.input.Alarms;
import org.hearth.input.NewAlarm;
import org.hearth.terms.Words;
import org.hearth.web.Frame;
import org.hearth.web.Me;

/** The box in which any adult says that somebody is in danger now; it is sent by itself and at once. */
@Named
@ViewScoped
public class AlarmForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient Frame frame;

    @Inject
    private transient Alarms alarms;

    private String request;
    private String number;
    private AlarmKind kind;
    private String text;
    private Alarm sent;
    private String readers;

    /** Takes the request or the case from the page's own address. */
    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        request = given.get("request");
        number = given.get("number");
    }

    /** Sends it. */
    public void send() {
        sent = alarms.raise(pass(), new NewAlarm(request, null, kind, text, null));
        kind = null;
        text = null;
    }

    private OpenCase pass() {
        return request == null ? me.open(number) : me.openRequest(request);
    }

    /** Who reads it at once, by their parts. */
    public String getReaders() {
        if (readers == null) {
            Words words = Words.in(frame.getLanguage());
            readers = alarms.readers(pass()).stream()
                    .map(each -> words.say(each.key()))
                    .collect(Collectors.joining(", "));
        }
        return readers;
    }

    /** The one just sent; null before. */
    public Alarm getSent() {
        return sent;
    }

    public List<AlarmKind> getKinds() {
        return List.of(AlarmKind.values());
    }

    public AlarmKind getKind() {
        return kind;
    }

    public void setKind(AlarmKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** What the page of alarms is asked for: this request's, or this case's. */
    public String getPlace() {
        return request == null ? "number=" + number : "request=" + request;
    }
}
