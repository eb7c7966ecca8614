package org.isonomia.web.community;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.command.Answer;
import org.isonomia.command.Origin;
import org.isonomia.command.Refusal;
import org.isonomia.command.community.CommunityRefusal;
import org.isonomia.command.community.foundcommunity.FoundCommunity;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.eventstore.LogReader;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.WithinQuota;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.FoundingToken;
import org.isonomia.web.security.NewPassword;
import org.isonomia.web.security.Newcomers;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Founds the community, its founder being the first to choose a password. */
@Component
final class Founding {
    private final FoundingToken token;
    private final LogReader log;
    private final Newcomers newcomers;
    private final WithinQuota commands;
    private final Clock clock;

    Founding(FoundingToken token, LogReader log, Newcomers newcomers, WithinQuota commands, Clock clock) {
        this.token = token;
        this.log = log;
        this.newcomers = newcomers;
        this.commands = commands;
        this.clock = clock;
    }

    static MemberId founder(String idempotencyKey) {
        return new NewIds(Newcomers.command(idempotencyKey)).member();
    }

    /** All that can be told before the log is asked. */
    List<Refusal> faults(FoundCommunity command, String password) {
        var ofPassword = NewPassword.fault(password, "password", command.founderName(), command.founderEmail());
        return Stream.concat(command.faults().stream(), ofPassword.stream()).toList();
    }

    /**
     * Before anything that was sent is looked at: strangers learn nothing by it, and cost nothing.
     *
     * @return why it cannot be founded: there is a community, and not by this very request sent before
     * @throws org.isonomia.web.request.FoundingClosedException for who may not found
     */
    Optional<Refusal> barred(Visit visit, String shown, String idempotencyKey) {
        token.require(visit, shown);
        boolean before = !log.tagged(Tag.member(founder(idempotencyKey)).toString(), -1, 1)
                .isEmpty();
        return log.head() >= 0 && !before
                ? Optional.of(Refusal.of(CommunityRefusal.ALREADY_FOUNDED))
                : Optional.empty();
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
                () -> commands.send(command, origin));
    }
}
