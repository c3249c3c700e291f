package org.hearth.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who may say where a request comes from. Only a proxy that the court's settings name is believed; what anybody else
 * writes into {@code X-Forwarded-For} is not read.
 */
public final class Proxies {
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    private record Net(byte[] base, int bits) {
        private boolean holds(byte[] address) {
            if (address.length != base.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if ((base[bit / Byte.SIZE] & mask) != (address[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Net> trusted;

    private Proxies(List<Net> trusted) {
        this.trusted = trusted;
    }

    /**
     * Reads the setting.
     *
     * @param text addresses and nets, as {@code 10.0.0.5, 10.1.0.0/16}; empty for none
     * @throws IllegalStateException naming what is neither
     */
    public static Proxies of(String text) {
        List<Net> nets = new ArrayList<>();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(each -> nets.add(net(each)));
        return new Proxies(List.copyOf(nets));
    }

    private static Net net(String text) {
        String[] parts = text.split("/", 2);
        byte[] base = bytes(parts[0]);
        int most = base == null ? 0 : base.length * Byte.SIZE;
        boolean number = parts.length == 1 || parts[1].matches("\\d{1,3}") && Integer.parseInt(parts[1]) <= most;
        if (base == null || !number) {
            throw new IllegalStateException(
                    "HEARTH_PROXIES names addresses and nets as 10.0.0.5 or 10.1.0.0/16: " + text);
        }
        return new Net(base, parts.length == 1 ? most : Integer.parseInt(parts[1]));
    }

    /**
     * Where a request comes from: the last address of the way here that is no proxy of ours.
     *
     * @param remote who is connected to this server
     * @param forwarded the header {@code X-Forwarded-For}; null where there is none
     */
    public String address(String remote, String forwarded) {
        String at = remote == null ? "" : remote;
        String[] way = forwarded == null ? new String[0] : forwarded.split(",");
        for (int i = way.length - 1; i >= 0 && isTrusted(at); i--) {
            String before = way[i].strip();
            if (bytes(before) == null) {
                return at;
            }
            at = before;
        }
        return at;
    }

    private boolean isTrusted(String address) {
        byte[] bytes = bytes(address);
        return bytes != null && trusted.stream().anyMatch(each -> each.holds(bytes));
    }

    /** Null for anything but an address; no name is looked up. */
    private static byte[] bytes(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
