package org.isonomia.web.security;

import io.netty.util.NetUtil;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;

/** Where a request comes from, as far as attempts are counted and failures noted. */
public final class ClientAddress {
    private static final int NETWORK_BYTES = 8;
    private static final String UNKNOWN = "unknown";

    private ClientAddress() {}

    /** One household or machine: an IPv4 address, or the 64 bits of an IPv6 network within which anybody moves freely. */
    public static String network(ServerWebExchange exchange) {
        return address(exchange)
                .map(address -> address instanceof Inet6Address
                        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64"
                        : address.getHostAddress())
                .orElse(UNKNOWN);
    }

    /** Enough of it to see where an attack comes from, not enough to tell a person by. */
    static String shortened(ServerWebExchange exchange) {
        return address(exchange)
                .map(address -> address instanceof Inet6Address
                        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES - 2)) + "/48"
                        : address.getHostAddress().replaceFirst("\\d+$", "0/24"))
                .orElse(UNKNOWN);
    }

    static Optional<InetAddress> address(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getRemoteAddress())
                .flatMap(remote -> Optional.ofNullable(remote.getAddress()).or(() -> literal(remote.getHostString())));
    }

    /** An address as a proxy wrote it. Never asks a name server. */
    static Optional<InetAddress> literal(String text) {
        try {
            byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
            return bytes == null ? Optional.empty() : Optional.of(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
