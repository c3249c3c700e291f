package org.hearth.casefile;

import java.time.LocalDate;
import java.util.Set;
import org.hearth.terms.Problem;

/**
 * A petition as it is brought into Hearth.
 *
 * @param code {@code 300}, {@code 602} or {@code 777}
 * @param filed the day it was filed
 * @param sustained the day of the finding; null before it
 */
public record NewPetition(String code, LocalDate filed, LocalDate sustained) {
    private static final Set<String> CODES = Set.of("300", "602", "777");

    public NewPetition {
        if (code == null || !CODES.contains(code)) {
            throw Problem.badInput("petitions.code", "problem.unknown-petition");
        }
        if (filed == null) {
            throw Problem.badInput("petitions.filed", "problem.no-date");
        }
        if (sustained != null && sustained.isBefore(filed)) {
            throw Problem.badInput("petitions.sustained", "problem.sustained-before-filed");
        }
    }
}
