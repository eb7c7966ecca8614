package org.isonomia.web.security;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.isonomia.command.membership.Person;
import org.isonomia.events.MemberId;
import org.isonomia.query.Views;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.TooManyException;
import org.isonomia.web.request.Visit;
import org.springframework.stereotype.Component;

/** How somebody signs in, for them to change, and where they are signed in. None of it is in the log. */
@Component
public final class OwnAccount {
    /** Whoever sits at somebody's open session guesses their password no faster. */
    private static final Pace GUESSES = new Pace(10, Duration.ofMinutes(1));

    /** A session as its member sees it. @param here whether it is the one that asks */
    public record Place(Sessions.Running session, boolean here) {}

    private final Credentials credentials;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Devices devices;
    private final Attempts attempts;
    private final Views views;

    OwnAccount(
            Credentials credentials,
            Passwords passwords,
            Sessions sessions,
            Devices devices,
            Attempts attempts,
            Views views) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
        this.devices = devices;
        this.attempts = attempts;
        this.views = views;
    }

    public String email(MemberId member) {
        return credentials.email(member).orElse("");
    }

    public List<Place> places(Visit visit) {
        String here = Sessions.shown(visit.exchange()).orElse("");
        return sessions.of(visit.member()).stream()
                .map(session -> new Place(session, session.id().equals(here)))
                .toList();
    }

    /**
     * Every other session ends, and what programs read with; this browser stays known.
     *
     * @return what is wrong, if anything is; then nothing has changed
     * @throws TooManyException after too many guesses
     */
    public Optional<Refusal> changePassword(Visit visit, String current, String next) {
        var member = visit.member();
        var name =
                views.members().member(member).flatMap(m -> m.person().name()).orElse("");
        var fault = NewPassword.fault(next, "next", name, email(member));
        if (fault.isPresent()) return fault;
        var wrong = unproved(member, current);
        if (wrong.isPresent()) return wrong;
        String hash = passwords.hash(next).orElseThrow(() -> new TooManyException(Duration.ofSeconds(5)));
        credentials.changeHash(member, hash);
        endOtherSessions(visit);
        devices.remember(visit.exchange(), member, hash);
        return Optional.empty();
    }

    /** @return what is wrong, if anything is @throws TooManyException after too many guesses */
    public Optional<Refusal> changeEmail(Visit visit, String password, String email) {
        var faults = Person.check(new Input(), "email", "-", "email", email).faults();
        if (!faults.isEmpty()) return Optional.of(faults.getFirst());
        var wrong = unproved(visit.member(), password);
        if (wrong.isPresent()) return wrong;
        return credentials.changeEmail(visit.member(), email)
                ? Optional.empty()
                : Optional.of(new Refusal(FormFault.EMAIL_TAKEN, "email", Map.of()));
    }

    public void endOtherSessions(Visit visit) {
        sessions.endOthers(visit.member(), Sessions.shown(visit.exchange()).orElse(""));
    }

    /** Also the one that asks. @return whether this member had such a session */
    public boolean end(Visit visit, String session) {
        boolean had = sessions.of(visit.member()).stream()
                .anyMatch(running -> running.id().equals(session));
        sessions.end(visit.member(), session);
        return had;
    }

    private Optional<Refusal> unproved(MemberId member, String password) {
        var paces = Map.of("own " + member, GUESSES);
        attempts.begin(paces).ifPresent(wait -> {
            throw new TooManyException(wait);
        });
        var hash = credentials.hash(member).orElseThrow(NotFoundException::new);
        boolean right = password.length() <= Passwords.LONGEST
                && passwords.matches(password, hash).orElseThrow(() -> new TooManyException(Duration.ofSeconds(5)));
        if (!right) return Optional.of(new Refusal(FormFault.PASSWORD_WRONG, "password", Map.of()));
        attempts.takeBack(paces);
        return Optional.empty();
    }
}
