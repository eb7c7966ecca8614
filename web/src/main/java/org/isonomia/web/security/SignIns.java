package org.isonomia.web.security;

import java.time.Duration;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Signing in and out. An unknown address gets the same answer, after the same time, as a wrong password. */
@Component
public final class SignIns {
    private static final int MOST_BY_ACCOUNT = 10;
    private static final int MOST_BY_ADDRESS = 40;

    /** What came of trying to sign in. */
    public sealed interface Outcome {
        record Welcome(MemberId member) implements Outcome {}

        record Wrong() implements Outcome {}

        /** @param pause before the next try */
        record TooOften(Duration pause) implements Outcome {}
    }

    private final Credentials credentials;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Attempts attempts;

    SignIns(Credentials credentials, Passwords passwords, Sessions sessions, Attempts attempts) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    public Outcome signIn(ServerWebExchange exchange, String email, String password) {
        String account = "account " + Credentials.normal(email);
        String address = "address " + address(exchange);
        var wait = attempts.begin(address, MOST_BY_ADDRESS);
        if (wait.isPresent()) return new Outcome.TooOften(wait.get());
        wait = attempts.begin(account, MOST_BY_ACCOUNT);
        if (wait.isPresent()) return new Outcome.TooOften(wait.get());
        var credential = credentials.find(email);
        if (password.length() > Passwords.LONGEST) return new Outcome.Wrong();
        var matches = passwords.matches(
                password, credential.map(Credentials.Credential::hash).orElse(null));
        if (matches.isEmpty()) {
            attempts.takeBack(account);
            attempts.takeBack(address);
            return new Outcome.TooOften(Duration.ofSeconds(5));
        }
        if (!matches.get() || credential.isEmpty()) return new Outcome.Wrong();
        attempts.forget(account);
        attempts.takeBack(address);
        begin(exchange, credential.get().member());
        return new Outcome.Welcome(credential.get().member());
    }

    /** A new session for someone who has just proved who they are; one they had before ends. */
    public void begin(ServerWebExchange exchange, MemberId member) {
        Cookies.read(exchange, Cookies.SESSION).ifPresent(sessions::end);
        Cookies.write(exchange, Cookies.SESSION, sessions.begin(member), Sessions.LONGEST);
    }

    public void signOut(ServerWebExchange exchange) {
        Cookies.read(exchange, Cookies.SESSION).ifPresent(sessions::end);
        Cookies.delete(exchange, Cookies.SESSION);
    }

    private static String address(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getRemoteAddress())
                .map(remote -> remote.getAddress() == null
                        ? remote.getHostString()
                        : remote.getAddress().getHostAddress())
                .orElse("unknown");
    }
}
