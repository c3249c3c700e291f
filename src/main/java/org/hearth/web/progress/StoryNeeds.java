package org.hearth.web.progress;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.progress.Agreement;
import org.hearth.progress.Need;
import org.hearth.progress.NeedKind;
import org.hearth.progress.NeedOwner;
import org.hearth.progress.NeedWord;
import org.hearth.progress.NeedsMap;
import org.hearth.progress.Rating;
import org.hearth.progress.Story;
import org.hearth.web.Me;

/** What is typed of needs on the page of a young person's story: how far one is met, and who owns it. */
@Named
@ViewScoped
public class StoryNeeds implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Me me;

    @Inject
    private transient NeedsMap map;

    private String chosen;
    private NeedKind need;
    private Rating rating;
    private String words;
    private String provider;
    private NeedKind owned;
    private String agency;
    private String person;
    private String agreed;
    private LocalDate by;
    private long version;

    /** Takes the need that the address names into the agreement's form. */
    public void choose(Story story) {
        if (chosen == null || chosen.isEmpty()) {
            return;
        }
        owned = NeedKind.of(chosen);
        story.needs().stream()
                .filter(each -> each.kind() == owned && each.owner() != null)
                .map(Need::owner)
                .findFirst()
                .ifPresent(this::take);
    }

    private void take(NeedOwner owner) {
        agency = owner.agency();
        person = owner.person();
        agreed = owner.agreed();
        by = owner.by();
        version = owner.version();
    }

    /** Says how far a need is met. */
    public String rate(String number) {
        map.rate(me.open(number), need, new NeedWord(rating, words, provider));
        return StoryPage.again(number);
    }

    /** Lets the youth's word on a need go to the team. */
    public String release(String number, NeedKind kind) {
        map.release(me.open(number), kind);
        return StoryPage.again(number);
    }

    /** Writes down who owns a need. */
    public String agree(String number) {
        map.agree(me.open(number), owned, new Agreement(agency, person, agreed, by), version);
        return StoryPage.again(number);
    }

    /** Every need that this person may speak of. */
    public List<NeedKind> kinds(boolean speaking) {
        return List.of(NeedKind.values()).stream()
                .filter(each -> speaking || !each.inYouthsWordsOnly())
                .toList();
    }

    public Rating[] getRatings() {
        return Rating.values();
    }

    /** The wire name of the need whose agreement is written; null for none. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    /** The need whose agreement is written; null for none. */
    public NeedKind getOwned() {
        return owned;
    }

    public NeedKind getNeed() {
        return need;
    }

    public void setNeed(NeedKind need) {
        this.need = need;
    }

    public Rating getRating() {
        return rating;
    }

    public void setRating(Rating rating) {
        this.rating = rating;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public LocalDate getBy() {
        return by;
    }

    public void setBy(LocalDate by) {
        this.by = by;
    }
}
