package org.isonomia.web.community;

import java.time.Clock;
import org.isonomia.command.Answer;
import org.isonomia.command.Origin;
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
                () -> acts.send(command, origin));
    }
}
