package org.isonomia.web.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.isonomia.eventstore.LogReader;
import org.isonomia.web.instance.BaseUrl;
import org.isonomia.web.request.FoundingClosedException;
import org.isonomia.web.request.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Who may found: whoever read the token that this process shows in its log while there is no community, and whoever
 * sits at this very machine, as long as nobody else is meant to reach it.
 */
@Component
public final class FoundingToken {
    private static final Logger LOG = LoggerFactory.getLogger("isonomia");
    private static final int TOKEN_BYTES = 18;

    private final String token;
    private final LogReader log;
    private final BaseUrl base;
    private final TrustedProxies proxies;
    private final Environment environment;

    FoundingToken(LogReader log, BaseUrl base, TrustedProxies proxies, Environment environment) {
        this.log = log;
        this.base = base;
        this.proxies = proxies;
        this.environment = environment;
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws FoundingClosedException for everyone else, whether there is a community or not */
    public void require(Visit visit, String shown) {
        boolean right = MessageDigest.isEqual(shown.getBytes(UTF_8), token.getBytes(US_ASCII));
        if (!right && !isAtThisMachine(visit)) throw new FoundingClosedException();
    }

    /** A page elsewhere that had its name lead here would still ask for that name. */
    private boolean isAtThisMachine(Visit visit) {
        var request = visit.exchange().getRequest();
        return proxies.isEmpty()
                && base.isLoopback()
                && BaseUrl.isLoopback(request.getURI())
                && !request.getHeaders().containsHeader(TrustedProxies.IGNORED)
                && ClientAddress.address(visit.exchange())
                        .filter(java.net.InetAddress::isLoopbackAddress)
                        .isPresent();
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void show() {
        if (log.head() < 0) LOG.info("There is no community yet. Found it, or load the sample, here: {}", address());
    }

    /** Where one founds, with the token. */
    String address() {
        String here = base.configured().orElse("http://localhost:" + environment.getProperty("local.server.port"));
        return here + "/found?token=" + token;
    }
}
