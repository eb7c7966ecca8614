package org.isonomia.web.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.isonomia.command.Answer;
import org.isonomia.command.Refusal;
import org.isonomia.command.membership.MembershipRefusal;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.TooManyException;
import org.isonomia.web.security.Credentials.Credential;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Admits those who choose a password on the way in: name and address are claimed, the command sent, and both given
 * back when the command is refused. They are signed in when it is accepted.
 */
@Component
public final class Newcomers {
    /** Who holds an invitation can ask whose addresses we know, and make us hash: not without end. */
    private static final Pace BY_ADDRESS = new Pace(40, Duration.ofSeconds(10));

    private final Credentials credentials;
    private final NameKeys names;
    private final Passwords passwords;
    private final SignIns signIns;
    private final Attempts attempts;
    private final Belonging belonging;

    Newcomers(
            Credentials credentials,
            NameKeys names,
            Passwords passwords,
            SignIns signIns,
            Attempts attempts,
            Belonging belonging) {
        this.belonging = belonging;
        this.credentials = credentials;
        this.names = names;
        this.passwords = passwords;
        this.signIns = signIns;
        this.attempts = attempts;
    }

    /** The id of a command sent by someone who is not a member yet. */
    public static UUID command(String idempotencyKey) {
        return NameUuid.command("newcomer", idempotencyKey);
    }

    /** @param faults of the command in itself, so that all is told at once @param name and {@code email}: what the password may not be @param nameField and emailField, passwordField: where a fault with them is shown */
    public Answer admit(
            ServerWebExchange exchange,
            MemberId member,
            String name,
            String nameField,
            String email,
            String emailField,
            String password,
            String passwordField,
            List<Refusal> faults,
            Supplier<Answer> send) {
        var all = new ArrayList<>(faults);
        NewPassword.fault(password, passwordField, name, email).ifPresent(all::add);
        if (!all.isEmpty()) return new Answer.Refused(all);
        var paces = Map.of("newcomer " + ClientAddress.network(exchange), BY_ADDRESS);
        attempts.begin(paces).ifPresent(wait -> {
            throw new TooManyException(wait);
        });
        if (wasRemoved(email)) return new Answer.Refused(List.of(Refusal.of(MembershipRefusal.REMOVED_BY_DECISION)));
        var hash = passwords.hash(password);
        if (hash.isEmpty()) return new Answer.Busy();
        var taken = new ArrayList<Refusal>();
        if (NameKeys.canBelongToSomeone(name) && !names.claim(member, name))
            taken.add(new Refusal(FormFault.NAME_TAKEN, nameField, Map.of()));
        if (Credentials.canBelongToSomeone(email) && !credentials.claim(member, email, hash.get()))
            taken.add(new Refusal(FormFault.EMAIL_TAKEN, emailField, Map.of()));
        if (!taken.isEmpty()) {
            release(member);
            return new Answer.Refused(List.copyOf(taken));
        }
        Answer answer = send.get();
        switch (answer) {
            case Answer.Accepted accepted -> {
                var stored = credentials.hash(member);
                if (stored.isPresent() && (!accepted.repeated() || knows(password, stored.get())))
                    signIns.begin(exchange, new Credential(member, stored.get()));
                attempts.takeBack(paces);
            }
            case Answer.Refused refused -> release(member);
            case Answer.Unsigned unsigned -> release(member);
            case Answer.Busy busy -> {}
            case Answer.Reused reused -> {}
        }
        return answer;
    }

    private void release(MemberId member) {
        credentials.release(member);
        names.release(member);
    }

    /** As far as their account tells: they are let in again by a decision, as who they were. */
    private boolean wasRemoved(String email) {
        return credentials
                .find(email)
                .filter(account -> belonging.of(account.member()) == Belonging.Standing.REMOVED)
                .isPresent();
    }

    private boolean knows(String password, String hash) {
        return passwords.matches(password, hash).orElse(false);
    }
}
