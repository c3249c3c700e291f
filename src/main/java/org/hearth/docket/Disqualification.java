package org.hearth.docket;

import java.time.LocalDate;

/**
 * That a judicial officer may not hear a case.
 *
 * @param officer the judicial officer's key
 * @param basis the rule it rests on: {@code CCP 170.6}
 * @param since the day it was filed or declared
 */
public record Disqualification(String id, String officer, String basis, LocalDate since) {}
