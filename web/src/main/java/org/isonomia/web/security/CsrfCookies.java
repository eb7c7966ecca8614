package org.isonomia.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.isonomia.web.instance.InstanceHome;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The token that every unsafe request repeats, masked anew in every page. With a session it is derived from that
 * session's cookie by a key of this instance, so that a cookie somebody planted beside it is worth nothing; it goes on
 * for forms still open when the session ends. Without one it is bound to a cookie scripts cannot read.
 */
@Component
public final class CsrfCookies implements ServerCsrfTokenRepository {
    public static final String FIELD = "_csrf";
    public static final String HEADER = "X-CSRF-TOKEN";
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    public CsrfCookies(InstanceHome home) {
        this.key = new SecretKeySpec(home.key("csrf.key"), ALGORITHM);
    }

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return Mono.fromSupplier(() ->
                token(ofSession(exchange).orElseGet(() -> UUID.randomUUID().toString())));
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @org.jspecify.annotations.Nullable CsrfToken token) {
        return Mono.fromRunnable(() -> {
            if (token == null) Cookies.delete(exchange, Cookies.CSRF);
            else if (ofSession(exchange).isEmpty())
                Cookies.write(exchange, Cookies.CSRF, token.getToken(), Duration.ofDays(90));
        });
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return Mono.justOrEmpty(ofSession(exchange).or(() -> Cookies.read(exchange, Cookies.CSRF)))
                .map(CsrfCookies::token);
    }

    /** The forms of a session that has just ended still arrive, to be told that it has. */
    public void keepForOpenForms(ServerWebExchange exchange) {
        ofSession(exchange).ifPresent(value -> Cookies.write(exchange, Cookies.CSRF, value, Duration.ofDays(1)));
    }

    /** What the forms of the session with this cookie repeat. */
    public String of(String session) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(session.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** As requests repeat it: the token under a mask of its own, in the form Spring Security reads. */
    public String masked(String token) {
        byte[] bytes = token.getBytes(UTF_8);
        byte[] masked = new byte[2 * bytes.length];
        byte[] mask = new byte[bytes.length];
        random.nextBytes(mask);
        System.arraycopy(mask, 0, masked, 0, mask.length);
        for (int i = 0; i < bytes.length; i++) masked[bytes.length + i] = (byte) (bytes[i] ^ mask[i]);
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    private Optional<String> ofSession(ServerWebExchange exchange) {
        return Cookies.read(exchange, Cookies.SESSION).map(this::of);
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, FIELD, value);
    }
}
