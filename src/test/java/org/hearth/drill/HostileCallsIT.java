package org.hearth.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearth.journey.HostileCalls;
import org.hearth.journey.InterfaceIT;
import org.hearth.journey.Rest;
import org.hearth.journey.Rig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole matrix of which the journeys make a sample. */
class HostileCallsIT extends Rig {
    @ParameterizedTest
    @ValueSource(strings = {"clerk", "judge", "probation", "youth", "steward"})
    void noCallEndsInAFaultOfOurs(String user) {
        Rest rest = Rest.as(user);
        List<String> faults = HostileCalls.all(InterfaceIT.description()).stream()
                .flatMap(call -> call.fault(rest))
                .toList();
        assertEquals(List.of(), faults);
    }
}
