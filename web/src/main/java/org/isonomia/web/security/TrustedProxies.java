package org.isonomia.web.security;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isonomia.web.instance.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;

/**
 * Takes from {@code X-Forwarded-For}, {@code -Proto} and {@code -Host} what the operator's own proxies wrote, counted
 * from the right, where they append; what stands further left anybody may have sent. From anyone else, and in any other
 * form, such headers count for nothing.
 */
final class TrustedProxies extends ForwardedHeaderTransformer {
    /** Left on a request that passed a proxy we do not know: it may come from anywhere. */
    static final String IGNORED = "X-Isonomia-Forwarded";

    private static final String FOR = "X-Forwarded-For";
    private static final List<String> OF_THE_OUTERMOST = List.of("X-Forwarded-Proto", "X-Forwarded-Host");
    private static final List<String> NEVER = List.of(
            "Forwarded",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Ssl",
            FOR,
            "X-Forwarded-Proto",
            "X-Forwarded-Host");

    private final List<IpSubnetFilterRule> trusted;

    /**
     * @param networks addresses and networks such as {@code 10.0.0.0/8}, with commas or spaces between
     * @throws StartRefusedException for anything else
     */
    TrustedProxies(String networks) {
        trusted = Arrays.stream(networks.split("[,\\s]+"))
                .filter(text -> !text.isEmpty())
                .map(TrustedProxies::rule)
                .toList();
    }

    boolean isEmpty() {
        return trusted.isEmpty();
    }

    @Override
    public ServerHttpRequest apply(ServerHttpRequest request) {
        var headers = request.getHeaders();
        if (NEVER.stream().noneMatch(headers::containsHeader)) return request;
        var remote = request.getRemoteAddress();
        if (remote == null || remote.getAddress() == null || !isTrusted(remote.getAddress()))
            return request.mutate()
                    .headers(all -> {
                        NEVER.forEach(all::remove);
                        all.set(IGNORED, "yes");
                    })
                    .build();
        return super.apply(request.mutate().headers(this::believed).build());
    }

    private void believed(HttpHeaders headers) {
        var hops = values(headers, FOR);
        int trustedHops = 1;
        @Nullable String client = null;
        for (String hop : hops.reversed()) {
            client = hop;
            var address = address(hop);
            if (address == null || !isTrusted(address)) break;
            trustedHops++;
        }
        var outermost = new ArrayList<String>();
        for (String name : OF_THE_OUTERMOST) {
            var said = values(headers, name);
            outermost.add(said.isEmpty() ? "" : said.get(Math.max(0, said.size() - trustedHops)));
        }
        NEVER.forEach(headers::remove);
        if (client != null && address(client) != null) headers.set(FOR, client);
        for (int i = 0; i < outermost.size(); i++)
            if (!outermost.get(i).isEmpty()) headers.set(OF_THE_OUTERMOST.get(i), outermost.get(i));
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(rule -> rule.matches(new InetSocketAddress(address, 0)));
    }

    private static List<String> values(HttpHeaders headers, String name) {
        return headers.getOrEmpty(name).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static @Nullable InetAddress address(String hop) {
        return ClientAddress.literal(hop).orElse(null);
    }

    private static IpSubnetFilterRule rule(String text) {
        try {
            String[] parts = text.split("/", 2);
            var address = address(parts[0]);
            if (address == null) throw new IllegalArgumentException(text);
            int bits = parts.length == 1 ? 8 * address.getAddress().length : Integer.parseInt(parts[1]);
            return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
        } catch (IllegalArgumentException e) {
            throw new StartRefusedException(
                    "ISONOMIA_TRUSTED_PROXIES names " + text + ", which is neither an address nor a network.",
                    "Write addresses such as 127.0.0.1 or networks such as 10.0.0.0/8, with commas between.",
                    e);
        }
    }
}
