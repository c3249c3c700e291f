package org.hearth.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param milestones the events that clocks run from, as far as known
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
        Map<Milestone, LocalDate> milestones,
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
        petitions = petitions == null ? List.of() : List.copyOf(petitions);
        language = language == null ? "en" : language;
    }
}
