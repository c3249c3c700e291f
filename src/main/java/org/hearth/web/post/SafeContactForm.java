package org.hearth.web.post;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.post.Channel;
import org.hearth.post.SafeContact;

/** What is typed about how somebody may be reached. */
public class SafeContactForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean watched;
    private Channel channel;
    private String address;
    private LocalTime from;
    private LocalTime to;
    private List<DayOfWeek> days = new ArrayList<>();
    private String language = "en";
    private String use;
    private String never;
    private String adult;
    private String adultReach;

    /** Starts from what is agreed; from nothing where nothing is. */
    void take(SafeContact contact) {
        if (contact == null) {
            return;
        }
        watched = contact.watched();
        channel = contact.channel();
        address = contact.address();
        from = contact.from();
        to = contact.to();
        days = new ArrayList<>(contact.days());
        language = contact.language();
        use = contact.use();
        never = String.join("\n", contact.never());
        adult = contact.adult();
        adultReach = contact.adultReach();
    }

    SafeContact contact() {
        List<String> words = never == null ? List.of() : Arrays.asList(never.split("\\R"));
        Set<DayOfWeek> chosen = new TreeSet<>(days);
        return new SafeContact(channel, address, from, to, chosen, language, use, words, adult, adultReach, watched);
    }

    public boolean isWatched() {
        return watched;
    }

    public void setWatched(boolean watched) {
        this.watched = watched;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public List<DayOfWeek> getDays() {
        return days;
    }

    public void setDays(List<DayOfWeek> days) {
        this.days = days;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Words to use. */
    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = use;
    }

    /** Words never to use, one a line. */
    public String getNever() {
        return never;
    }

    public void setNever(String never) {
        this.never = never;
    }

    public String getAdult() {
        return adult;
    }

    public void setAdult(String adult) {
        this.adult = adult;
    }

    public String getAdultReach() {
        return adultReach;
    }

    public void setAdultReach(String adultReach) {
        this.adultReach = adultReach;
    }
}
