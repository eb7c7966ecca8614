package org.isonomia.web.wiring;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.isonomia.command.Answer;
import org.isonomia.command.Commands;
import org.isonomia.command.Origin;
import org.isonomia.command.areas.Areas;
import org.isonomia.command.proposals.ProposalRefusal;
import org.isonomia.command.results.abandoncount.AbandonCount;
import org.isonomia.query.runner.due.DueClaims;
import org.isonomia.query.runner.due.DueRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once a second does what the clock has made due. What downtime delayed is done first thing after it. */
final class DueLoop {
    private static final Logger LOG = LoggerFactory.getLogger(DueLoop.class);
    private static final int AT_ONCE = 100;
    private static final Set<String> AGAIN = Set.of("NOT_DUE", ProposalRefusal.QUESTION_CHANGED.name());

    private final DueClaims due;
    private final Commands commands;
    private final DueLag lag;
    private final Holding holding;
    private final Clock clock;
    private final Runnable retry;

    /** @param retry has what is parked tried again: what had ended meanwhile leaves its place */
    DueLoop(DueClaims due, Commands commands, DueLag lag, Holding holding, Clock clock, Runnable retry) {
        this.due = due;
        this.lag = lag;
        this.holding = holding;
        this.commands = commands;
        this.clock = clock;
        this.retry = retry;
    }

    void round() {
        if (holding.isOn()) {
            lag.clear(System.nanoTime());
            return;
        }
        try {
            while (due.run(clock.instant(), AT_ONCE, this::act) == AT_ONCE) LOG.debug("more is due");
            if (due.overdue(clock.instant()) == 0) lag.clear(System.nanoTime());
        } catch (RuntimeException e) {
            LOG.warn("What is due waits for another second", e);
        }
    }

    private CompletionStage<Boolean> act(DueRow row) {
        var command = Areas.due(row.act(), row.subject());
        var origin = Origin.automation(row.cause(), row.act(), clock.instant());
        return commands.send(command, origin).thenApply(answer -> switch (answer) {
            case Answer.Accepted accepted -> {
                if (command instanceof AbandonCount) retry.run();
                yield true;
            }
            case Answer.Refused refused -> isOver(row, refused);
            case Answer.Busy busy -> false;
            case Answer.Unsigned unsigned -> false;
            case Answer.Reused reused -> true;
        });
    }

    /** What is not due yet, or changed while it fell due, is tried again; otherwise it had happened already. */
    private static boolean isOver(DueRow row, Answer.Refused refused) {
        LOG.info("{} of {} was refused: {}", row.act(), row.subject(), refused.reasons());
        return refused.reasons().stream()
                .noneMatch(reason -> AGAIN.contains(reason.code().name()));
    }
}
