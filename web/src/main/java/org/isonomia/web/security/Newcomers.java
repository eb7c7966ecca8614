package org.isonomia.web.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.isonomia.command.Answer;
import org.isonomia.command.Refusal;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.web.page.FormFault;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Admits those who choose a password on the way in: name and address are claimed, the command sent, and both given
 * back when the command is refused. They are signed in when it is accepted.
 */
@Component
public final class Newcomers {
    private final Credentials credentials;
    private final NameKeys names;
    private final Passwords passwords;
    private final SignIns signIns;

    Newcomers(Credentials credentials, NameKeys names, Passwords passwords, SignIns signIns) {
        this.credentials = credentials;
        this.names = names;
        this.passwords = passwords;
        this.signIns = signIns;
    }

    /** The id of a command sent by someone who is not a member yet. */
    public static UUID command(String idempotencyKey) {
        return NameUuid.command("newcomer", idempotencyKey);
    }

    /** What is wrong with a password that somebody chooses. */
    public List<Refusal> faults(String password, String field) {
        if (password.length() < Passwords.SHORTEST)
            return List.of(new Refusal(FormFault.PASSWORD_TOO_SHORT, field, Map.of("least", "" + Passwords.SHORTEST)));
        return password.length() > Passwords.LONGEST
                ? List.of(new Refusal(FormFault.PASSWORD_TOO_LONG, field, Map.of("most", "" + Passwords.LONGEST)))
                : List.of();
    }

    /** @param faults of the command in itself, so that all is told at once @param nameField and emailField, passwordField: where a fault with them is shown */
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
        all.addAll(faults(password, passwordField));
        if (!all.isEmpty()) return new Answer.Refused(all);
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
                if (!accepted.repeated() || knows(member, password)) signIns.begin(exchange, member);
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

    private boolean knows(MemberId member, String password) {
        return passwords
                .matches(password, credentials.hash(member).orElse(null))
                .orElse(false);
    }

    private static Answer refused(FormFault fault, String field, Map<String, String> data) {
        return new Answer.Refused(List.of(new Refusal(fault, field, data)));
    }
}
