package org.isonomia.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import org.isonomia.web.instance.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class TrustedProxiesTest {
    private final TrustedProxies two = new TrustedProxies("10.0.0.1, 192.168.0.0/16");

    @Test
    void what_the_sender_wrote_on_the_left_is_not_believed() {
        var request = two.apply(from("10.0.0.1", "6.6.6.6, 203.0.113.7"));
        assertThat(address(request)).isEqualTo("203.0.113.7");
    }

    @Test
    void our_own_proxies_are_counted_from_the_right() {
        var request = two.apply(from("10.0.0.1", "6.6.6.6, 203.0.113.7, 192.168.3.4"));
        assertThat(address(request)).isEqualTo("203.0.113.7");
    }

    @Test
    void from_anybody_else_such_headers_count_for_nothing_and_leave_a_mark() {
        var request = two.apply(from("203.0.113.7", "127.0.0.1"));
        assertThat(address(request)).isEqualTo("203.0.113.7");
        assertThat(request.getURI().getScheme()).isEqualTo("http");
        assertThat(request.getHeaders().getFirst(TrustedProxies.IGNORED)).isEqualTo("yes");
        assertThat(request.getHeaders().containsHeader("X-Forwarded-For")).isFalse();
    }

    @Test
    void the_scheme_is_what_the_outermost_of_ours_says() {
        var request = two.apply(MockServerHttpRequest.get("http://isonomia/")
                .remoteAddress(new InetSocketAddress("10.0.0.1", 1))
                .header("X-Forwarded-For", "203.0.113.7, 192.168.3.4")
                .header("X-Forwarded-Proto", "gopher, https, http")
                .header("X-Forwarded-Host", "vote.example.org")
                .header("Forwarded", "for=6.6.6.6;host=elsewhere.example")
                .build());
        assertThat(request.getURI().toString()).isEqualTo("https://vote.example.org/");
        assertThat(address(request)).isEqualTo("203.0.113.7");
    }

    @Test
    void who_comes_by_a_proxy_is_counted_by_their_own_address() {
        assertThat(network("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(network("203.0.113.8")).isEqualTo("203.0.113.8");
        assertThat(network("2001:db8:1:2:3::9")).isEqualTo("20010db800010002/64");
    }

    private String network(String client) {
        var arrived = MockServerHttpRequest.get("http://isonomia/").build();
        var exchange = MockServerWebExchange.from(arrived);
        return ClientAddress.network(
                exchange.mutate().request(two.apply(from("10.0.0.1", client))).build());
    }

    @Test
    void what_is_no_address_is_refused_at_the_start() {
        assertThatThrownBy(() -> new TrustedProxies("proxy.example.org")).isInstanceOf(StartRefusedException.class);
        assertThatThrownBy(() -> new TrustedProxies("10.0.0.0/99")).isInstanceOf(StartRefusedException.class);
    }

    private static ServerHttpRequest from(String remote, String forwardedFor) {
        return MockServerHttpRequest.get("http://isonomia/")
                .remoteAddress(new InetSocketAddress(remote, 1))
                .header("X-Forwarded-For", forwardedFor)
                .header("X-Forwarded-Proto", "https")
                .build();
    }

    private static String address(ServerHttpRequest request) {
        var remote = java.util.Objects.requireNonNull(request.getRemoteAddress());
        return remote.getAddress() == null
                ? remote.getHostString()
                : remote.getAddress().getHostAddress();
    }
}
