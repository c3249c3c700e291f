package org.hearth.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {
    @ParameterizedTest
    @CsvSource({
        "08006, true", // PostgreSQL: the connection broke; Derby: the database was ended
        "08001, true", // no connection can be made
        "53100, true", // PostgreSQL: disk full
        "57P01, true", // PostgreSQL: ended by its administrator
        "57P03, true", // PostgreSQL: starting up
        "XSLA0, true", // Derby: the log cannot be flushed
        "XSDG1, true", // Derby: a page cannot be written
        "XJ040, true", // Derby: the database cannot be started
        "23505, false", // a key twice
        "40XL1, false", // a lock not got in time
        "40001, false", // a deadlock
        "42X05, false", // no such table
        ", false"
    })
    void aDatabaseThatDoesNotAnswerIsToldFromAFaultOfOurs(String state, boolean outage) {
        Throwable wrapped = new IllegalStateException(new RuntimeException(new SQLException("said", state)));
        assertEquals(outage, Outage.in(wrapped));
    }
}
