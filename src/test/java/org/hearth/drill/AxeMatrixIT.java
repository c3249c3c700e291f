package org.hearth.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.journey.Look;
import org.hearth.journey.Rig;
import org.hearth.journey.Rooms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page for every role at both widths, also those that are refused: the journeys make a sample of it. */
class AxeMatrixIT extends Rig {
    static Stream<String> accounts() {
        return Rooms.ACCOUNTS.stream();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void everyPageIsAccessibleToEveryRole(String user) {
        Page page = signedIn(user);
        List<String> faults = Rooms.asFor(user).stream()
                .flatMap(stop -> Look.at(page, stop.page()).stream())
                .toList();
        assertEquals(List.of(), faults);
    }
}
