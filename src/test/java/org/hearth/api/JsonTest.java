package org.hearth.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hearth.terms.Discipline;
import org.hearth.terms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

/** The wire's dialect: exact, strict, and clear about which field is at fault. */
class JsonTest {
    record Order(String text, LocalDate due, int minutes) {}

    record Whole(String name, List<Order> orders, Discipline discipline, Instant at, LocalTime from) {}

    @Test
    void aRecordStandsInItsOwnOrderWithTheCourtsTime() {
        Whole whole = new Whole(
                "a",
                List.of(new Order("b", LocalDate.of(2026, 12, 10), 20)),
                Discipline.SOCIAL_WORKER,
                Instant.parse("2026-12-10T18:20:00.123Z"),
                LocalTime.of(8, 30));
        assertEquals(
                "{\"name\":\"a\",\"orders\":[{\"text\":\"b\",\"due\":\"2026-12-10\",\"minutes\":20}],"
                        + "\"discipline\":\"social_worker\",\"at\":\"2026-12-10T10:20:00-08:00\",\"from\":\"08:30\"}",
                Json.MAPPER.writeValueAsString(whole));
    }

    @Test
    void whatIsLeftOutIsNull() {
        Whole whole = Json.MAPPER.readValue("{\"discipline\":\"social_worker\"}", Whole.class);
        assertEquals(Discipline.SOCIAL_WORKER, whole.discipline());
        assertNull(whole.orders());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'nam':'a'}                        | nam",
                "{'name':1}                         | name",
                "{'name':true}                      | name",
                "{'name':['a']}                     | name",
                "{'name':'a\\u0000'}                | name",
                "{'name':'\\ud800'}                 | name",
                "{'orders':{}}                      | orders",
                "{'orders':[{'due':'2026-02-30'}]}  | orders[0].due",
                "{'orders':[{'due':20260210}]}      | orders[0].due",
                "{'orders':[{},{'minutes':'20'}]}   | orders[0].minutes",
                "{'orders':[{'minutes':1.5}]}       | orders[0].minutes",
                "{'orders':[{'minutes':null}]}      | orders[0].minutes",
                "{'orders':[{'minutes':99999999999}]} | orders[0].minutes",
                "{'discipline':'SOCIAL_WORKER'}     | discipline",
                "{'discipline':0}                   | discipline",
                "{'at':'tomorrow'}                  | at",
                "{'from':'25:00'}                   | from",
                "{'name':'a','name':'b'}            | body",
                "{} {}                              | body",
                "{                                  | body",
                "[]                                 | body",
            })
    void aFaultNamesItsField(String json, String field) {
        JacksonException fault =
                assertThrows(JacksonException.class, () -> Json.MAPPER.readValue(json.replace('\'', '"'), Whole.class));
        Problem problem = Faults.problem(fault);
        assertEquals(400, problem.kind().status());
        assertEquals(field, problem.errors().get(0).field());
    }

    @Test
    void aProblemInsideARecordIsFound() {
        Problem own = Problem.badInput("due", "problem.no-date");
        assertEquals(own, Faults.problem(new IllegalStateException(new RuntimeException(own))));
    }
}
