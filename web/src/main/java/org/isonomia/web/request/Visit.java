package org.isonomia.web.request;

import java.util.Locale;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.springframework.web.server.ServerWebExchange;

/**
 * One request: who is asking, and the token their forms must repeat. Taken as an argument by every handler.
 *
 * @param who absent when no member is signed in
 * @param oneself the same, or who was a member once: for what remains open to them
 */
public record Visit(ServerWebExchange exchange, Optional<MemberId> who, Optional<MemberId> oneself, String csrf) {
    private static final String KEY_HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    /** @throws NotSignedInException when nobody is */
    public MemberId member() {
        return who.orElseThrow(NotSignedInException::new);
    }

    /** A member or a former one. @throws NotSignedInException when neither is signed in */
    public MemberId person() {
        return oneself.orElseThrow(NotSignedInException::new);
    }

    public String path() {
        return exchange.getRequest().getPath().value();
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(exchange.getRequest().getQueryParams().getFirst(name))
                .filter(value -> !value.isBlank());
    }

    /** What the browser asks for; pages follow the community's language instead, once there is one. */
    public Locale preferredLocale() {
        return Languages.wanted(exchange);
    }

    /** For what comes to the same when it is done twice. @throws KeyMissingException as every act without a key */
    public void requireKey() {
        idempotencyKey();
    }

    /**
     * The key of an API request: the same key is the same command.
     *
     * @throws KeyMissingException when there is none of 1 to 200 characters
     */
    public String idempotencyKey() {
        String key = exchange.getRequest().getHeaders().getFirst(KEY_HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) throw new KeyMissingException();
        return key;
    }
}
