package org.isonomia.web.wiring;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The name a log gets at its first start when none was set: where it is served, without the scheme. */
final class LogOrigin {
    private static final String PATH = "/log";

    private LogOrigin() {}

    /** @param address it listens on. @param port 0 when it is not known yet */
    static String of(String address, int port) {
        return host(address) + (port == 0 ? "" : ":" + port) + PATH;
    }

    private static String host(String address) {
        try {
            var bound = InetAddress.getByName(address);
            if (bound.isLoopbackAddress()) return "localhost";
            if (bound.isAnyLocalAddress()) return InetAddress.getLocalHost().getHostName();
            return address.contains(":") ? "[" + bound.getHostAddress() + "]" : address;
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
