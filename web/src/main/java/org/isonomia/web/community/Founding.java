package org.isonomia.web.community;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.isonomia.command.Answer;
import org.isonomia.command.Origin;
import org.isonomia.command.Refusal;
import org.isonomia.command.community.found.FoundCommunity;
import org.isonomia.events.MemberId;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.security.Newcomers;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Founds the community, its founder being the first to choose a password. */
@Component
final class Founding {
    private final Newcomers newcomers;
    private final Acts acts;
    private final Clock clock;

    Founding(Newcomers newcomers, Acts acts, Clock clock) {
        this.newcomers = newcomers;
        this.acts = acts;
        this.clock = clock;
    }

    static MemberId founder(String idempotencyKey) {
        return new NewIds(Newcomers.command(idempotencyKey)).member();
    }

    /** All that can be told before the log is asked. */
    List<Refusal> faults(FoundCommunity command, String password) {
        return Stream.concat(command.faults().stream(), newcomers.faults(password, "password").stream())
                .toList();
    }

    Answer found(ServerWebExchange exchange, FoundCommunity command, String idempotencyKey, String password) {
        var origin = new Origin(Newcomers.command(idempotencyKey), command.founder(), null, clock.instant());
        return newcomers.admit(
                exchange,
                command.founder(),
                command.founderName(),
                "founderName",
                command.founderEmail(),
                "founderEmail",
                password,
                "password",
                command.faults(),
                () -> acts.send(command, origin));
    }
}
