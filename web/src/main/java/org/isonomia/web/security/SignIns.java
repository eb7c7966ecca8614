package org.isonomia.web.security;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.web.security.Credentials.Credential;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Signing in and out. An unknown address gets the same answer, after the same time, as a wrong password. Guessing is
 * slowed down by account, by address and by both together; it never locks an account. Who has signed in with this
 * browser before, or is signed in, is counted by that browser alone, and not kept waiting by what others try.
 */
@Component
public final class SignIns {
    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);

    private static final Pace BY_DEVICE = new Pace(10, Duration.ofSeconds(30));
    private static final Pace BY_ACCOUNT_AND_ADDRESS = new Pace(10, Duration.ofMinutes(1));
    private static final Pace BY_ACCOUNT = new Pace(50, Duration.ofSeconds(6));
    private static final Pace BY_ADDRESS = new Pace(40, Duration.ofSeconds(3));

    /** Lines about those made to wait: an attack shows, and does not fill the disk. */
    private static final Map<String, Pace> NOTED = Map.of("noted", new Pace(10, Duration.ofMinutes(1)));

    /** What came of trying to sign in. */
    public sealed interface Outcome {
        /** @param csrf what requests of the new session repeat */
        record Welcome(MemberId member, String csrf) implements Outcome {}

        record Wrong() implements Outcome {}

        /** @param pause before the next try */
        record TooOften(Duration pause) implements Outcome {}
    }

    private final Credentials credentials;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Devices devices;
    private final CsrfCookies csrf;

    SignIns(
            Credentials credentials,
            Passwords passwords,
            Sessions sessions,
            Attempts attempts,
            Devices devices,
            CsrfCookies csrf) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
        this.devices = devices;
        this.csrf = csrf;
    }

    public Outcome signIn(ServerWebExchange exchange, String email, String password) {
        var credential = credentials.find(email);
        var paces = credential
                .flatMap(found -> known(exchange, found))
                .map(device -> Map.of(device, BY_DEVICE))
                .orElseGet(() -> strange(exchange, email));
        var wait = attempts.begin(paces);
        if (wait.isPresent()) {
            if (attempts.begin(NOTED).isEmpty()) note("made to wait", exchange, email);
            return new Outcome.TooOften(wait.get());
        }
        if (password.length() > Passwords.LONGEST) return wrong(exchange, email);
        var matches =
                passwords.matches(password, credential.map(Credential::hash).orElse(null));
        if (matches.isEmpty()) {
            attempts.takeBack(paces);
            return new Outcome.TooOften(Duration.ofSeconds(5));
        }
        if (!matches.get() || credential.isEmpty()) return wrong(exchange, email);
        attempts.takeBack(paces);
        return new Outcome.Welcome(credential.get().member(), begin(exchange, credential.get()));
    }

    /**
     * A new session for someone who has just proved who they are; one they had before ends.
     *
     * @return what its requests repeat
     */
    public String begin(ServerWebExchange exchange, Credential credential) {
        Cookies.read(exchange, Cookies.SESSION).ifPresent(sessions::end);
        String session = sessions.begin(credential.member());
        Cookies.write(exchange, Cookies.SESSION, session, Sessions.LONGEST);
        devices.remember(exchange, credential.member(), credential.hash());
        return csrf.masked(csrf.of(session));
    }

    public void signOut(ServerWebExchange exchange) {
        csrf.keepForOpenForms(exchange);
        Cookies.read(exchange, Cookies.SESSION).ifPresent(sessions::end);
        Cookies.delete(exchange, Cookies.SESSION);
    }

    private Optional<String> known(ServerWebExchange exchange, Credential credential) {
        return devices.known(exchange, credential.member(), credential.hash())
                .map(name -> "device " + name)
                .or(() -> Cookies.read(exchange, Cookies.SESSION)
                        .flatMap(sessions::find)
                        .filter(credential.member()::equals)
                        .map(member -> "session " + member));
    }

    private static Map<String, Pace> strange(ServerWebExchange exchange, String email) {
        String account = Credentials.canBelongToSomeone(email) ? Credentials.normal(email) : "";
        String address = ClientAddress.network(exchange);
        return Map.of(
                "account " + account,
                BY_ACCOUNT,
                "address " + address,
                BY_ADDRESS,
                "both " + address + " " + account,
                BY_ACCOUNT_AND_ADDRESS);
    }

    private static Outcome wrong(ServerWebExchange exchange, String email) {
        note("wrong", exchange, email);
        return new Outcome.Wrong();
    }

    private static void note(String what, ServerWebExchange exchange, String email) {
        LOG.warn("Sign-in {} for {} from {}", what, shortened(email), ClientAddress.shortened(exchange));
    }

    /** Its first letter and where it leads: {@code a…@example.org}. What is no address is not repeated at all. */
    static String shortened(String email) {
        String text = email.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > 254) return "no address";
        String host = text.substring(at + 1);
        return host.matches("[A-Za-z0-9.-]+") && text.substring(0, 1).matches("[\\p{L}\\p{N}]")
                ? text.charAt(0) + "…@" + host
                : "…";
    }
}
