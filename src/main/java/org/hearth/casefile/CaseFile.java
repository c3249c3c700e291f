package org.hearth.casefile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.access.Audience;
import org.hearth.access.Sealed;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;

/** A youth's case. Its name and the youth's wish are sealed; petitions and milestones stand in rows of their own. */
@Entity
@Table(name = "casefile_case")
class CaseFile {
    private static final int MINUTES = 60;

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "courthouse")
    private String courthouse;

    @Enumerated(EnumType.STRING)
    @Column(name = "jurisdiction")
    private Jurisdiction jurisdiction;

    @Enumerated(EnumType.STRING)
    @Column(name = "custody")
    private Custody custody;

    @Enumerated(EnumType.STRING)
    @Column(name = "lead_court")
    private LeadCourt leadCourt;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "name_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "name_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "name_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "name_author"))
    private Sealed name;

    @Column(name = "born_on")
    private LocalDate born;

    @Column(name = "language")
    private String language;

    @Column(name = "school_from")
    private Integer schoolFrom;

    @Column(name = "school_to")
    private Integer schoolTo;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "wish_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "wish_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "wish_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "wish_author"))
    private Sealed wish;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "asked_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "asked_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "asked_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "asked_author"))
    private Sealed asked;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "pronoun_body"))
    @AttributeOverride(name = "kind", column = @Column(name = "pronoun_kind"))
    @AttributeOverride(name = "audience", column = @Column(name = "pronoun_audience"))
    @AttributeOverride(name = "author", column = @Column(name = "pronoun_author"))
    private Sealed pronouns;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_for")
    private ForWhom askedFor;

    @Column(name = "asked_open")
    private boolean askedOpen;

    @Enumerated(EnumType.STRING)
    @Column(name = "wish_half")
    private DayPart wishedPart;

    @Version
    @Column(name = "version")
    private long version;

    protected CaseFile() {}

    CaseFile(String id, String courthouse, NewCase given, Sealed name) {
        this.id = id;
        this.courthouse = courthouse;
        this.jurisdiction = given.jurisdiction();
        this.custody = given.custody();
        this.leadCourt = given.leadCourt();
        this.name = name;
        this.born = given.born();
        this.language = given.language();
        attendSchool(given.schoolFrom(), given.schoolTo());
    }

    /** Comes under a jurisdiction; only a dual case has a court that leads. */
    void comeUnder(Jurisdiction now) {
        jurisdiction = now;
        if (now != Jurisdiction.DUAL) {
            leadCourt = null;
        }
    }

    /** Has a court that leads from now on (WIC 241.1(e)). */
    void beLedBy(LeadCourt now) {
        if (jurisdiction != Jurisdiction.DUAL) {
            throw Problem.badInput("leadCourt", "problem.lead-court");
        }
        leadCourt = now;
    }

    void comeInto(Custody now) {
        custody = now;
    }

    void beCalled(Sealed now) {
        name = now;
    }

    /** Asks for a name and for pronouns, both held until they are opened; null for either that is not asked for. */
    void ask(Sealed name, Sealed words, ForWhom whom) {
        asked = name;
        pronouns = words;
        askedFor = whom;
        askedOpen = false;
    }

    /** Opens what was asked for to everybody at the table. */
    void openAsked(Audience names, Audience words) {
        asked = asked == null ? null : asked.releasedTo(names);
        pronouns = pronouns == null ? null : pronouns.releasedTo(words);
        askedOpen = true;
    }

    void wishFor(Sealed now) {
        wish = now;
    }

    void wishForPart(DayPart now) {
        wishedPart = now;
    }

    void speak(String now) {
        language = now;
    }

    final void attendSchool(LocalTime from, LocalTime to) {
        schoolFrom = from == null ? null : from.toSecondOfDay() / MINUTES;
        schoolTo = to == null ? null : to.toSecondOfDay() / MINUTES;
    }

    String id() {
        return id;
    }

    Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    Custody custody() {
        return custody;
    }

    LeadCourt leadCourt() {
        return leadCourt;
    }

    /** The name by which everybody knows the youth: the one asked for once it is open, else the one on file. */
    Sealed name() {
        return askedOpen && asked != null ? asked : name;
    }

    /** The name on the court's file, whatever else the youth asks to be called. */
    Sealed onFile() {
        return name;
    }

    /** The name the youth asks for, open or not; null where none is asked for. */
    Sealed asked() {
        return asked;
    }

    /** The pronouns the youth asks for, open or not; null where none are asked for. */
    Sealed pronouns() {
        return pronouns;
    }

    /** For whom; null while nothing is asked for. */
    ForWhom askedFor() {
        return askedFor;
    }

    boolean isAskedOpen() {
        return askedOpen;
    }

    LocalDate born() {
        return born;
    }

    String language() {
        return language;
    }

    LocalTime schoolFrom() {
        return time(schoolFrom);
    }

    LocalTime schoolTo() {
        return time(schoolTo);
    }

    Sealed wish() {
        return wish;
    }

    DayPart wishedPart() {
        return wishedPart;
    }

    long version() {
        return version;
    }

    private static LocalTime time(Integer minutes) {
        return minutes == null ? null : LocalTime.ofSecondOfDay((long) minutes * MINUTES);
    }
}
