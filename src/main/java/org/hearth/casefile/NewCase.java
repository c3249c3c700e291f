package org.hearth.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.access.Endings;
import org.hearth.terms.Custody;
import org.hearth.terms.Jurisdiction;
import org.hearth.terms.Problem;

/**
 * A case as it is opened.
 *
 * @param name the name the young person asked to be called by
 * @param born the date of birth; null when not known
 * @param jurisdiction under which the court hears the youth
 * @param custody whether detained or removed from home
 * @param leadCourt which court leads; only for a dual case, null while none is named
 * @param milestones the events that clocks run from, as far as known
 * @param moments the time of day of those events that have one, where hours count from them
 * @param petitions the petitions filed
 * @param language the language the youth and family speak, {@code en} or {@code es}; null is English
 * @param schoolFrom when the school day starts; null when not in school
 * @param schoolTo when the school day ends; null when not in school
 * @param wish how the youth wants to take part and be addressed, in their own words; null when not asked yet
 */
public record NewCase(
        String name,
        LocalDate born,
        Jurisdiction jurisdiction,
        Custody custody,
        LeadCourt leadCourt,
        Map<Milestone, LocalDate> milestones,
        Map<Milestone, Instant> moments,
        List<NewPetition> petitions,
        String language,
        LocalTime schoolFrom,
        LocalTime schoolTo,
        String wish) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_WISH = 2000;

    public NewCase {
        List<Problem.FieldError> errors = new ArrayList<>();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            errors.add(new Problem.FieldError("name", "problem.name-missing", List.of(LONGEST_NAME)));
        }
        if (jurisdiction == null) {
            errors.add(new Problem.FieldError("jurisdiction", "problem.unknown-jurisdiction", List.of()));
        }
        if (leadCourt != null && jurisdiction != Jurisdiction.DUAL) {
            errors.add(new Problem.FieldError("leadCourt", "problem.lead-court", List.of()));
        }
        if ((schoolFrom == null) != (schoolTo == null) || schoolFrom != null && !schoolFrom.isBefore(schoolTo)) {
            errors.add(new Problem.FieldError("schoolTo", "problem.school-hours", List.of()));
        }
        if (wish != null && wish.length() > LONGEST_WISH) {
            errors.add(new Problem.FieldError("wish", "problem.too-long", List.of(LONGEST_WISH)));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
        custody = custody == null ? Custody.OUT : custody;
        milestones = milestones == null ? Map.of() : Map.copyOf(milestones);
        moments = moments == null ? Map.of() : Map.copyOf(moments);
        petitions = petitions == null ? List.of() : List.copyOf(petitions);
        language = language == null ? "en" : language;
    }

    /** The day of the 18th birthday; null while neither it nor the birth is known. */
    LocalDate adultOn() {
        return milestones.getOrDefault(Milestone.BIRTHDAY_18, born == null ? null : Endings.majority(born));
    }

    /** A case without a lead court and without times of day. */
    public NewCase(
            String name,
            LocalDate born,
            Jurisdiction jurisdiction,
            Custody custody,
            Map<Milestone, LocalDate> milestones,
            List<NewPetition> petitions,
            String language,
            LocalTime schoolFrom,
            LocalTime schoolTo,
            String wish) {
        this(
                name,
                born,
                jurisdiction,
                custody,
                null,
                milestones,
                null,
                petitions,
                language,
                schoolFrom,
                schoolTo,
                wish);
    }
}
