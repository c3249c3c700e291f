package org.hearth.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    private static final String CLIENT = "198.51.100.7";

    @Test
    void withoutTheSettingNobodyIsBelieved() {
        assertEquals("203.0.113.9", Proxies.of("").address("203.0.113.9", CLIENT));
    }

    @Test
    void aNamedProxySaysWhereARequestComesFrom() {
        Proxies proxies = Proxies.of("10.0.0.5, 2001:db8::/32");
        assertEquals(CLIENT, proxies.address("10.0.0.5", CLIENT));
        assertEquals(CLIENT, proxies.address("2001:db8::1", CLIENT));
        assertEquals("10.0.0.6", proxies.address("10.0.0.6", CLIENT));
        assertEquals("10.0.0.5", proxies.address("10.0.0.5", ""));
    }

    @Test
    void whatAClientWroteBeforeTheProxyIsNotRead() {
        Proxies proxies = Proxies.of("10.0.0.0/8");
        assertEquals(CLIENT, proxies.address("10.0.0.5", "1.2.3.4, " + CLIENT));
        assertEquals(CLIENT, proxies.address("10.0.0.5", "1.2.3.4, " + CLIENT + ", 10.9.9.9"));
        assertEquals("10.0.0.5", proxies.address("10.0.0.5", "1.2.3.4, unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.5/33", "10.0.0", "10.0.0.5/x", "fe80::/129", "1"})
    void whatIsNoAddressStopsTheStart(String text) {
        assertThrows(IllegalStateException.class, () -> Proxies.of(text));
    }
}
