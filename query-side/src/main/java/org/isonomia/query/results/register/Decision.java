package org.isonomia.query.results.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.query.results.Conflicted;
import org.isonomia.query.results.statements.Statement;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.Tick;
import org.jspecify.annotations.Nullable;

/**
 * One binding decision.
 *
 * @param enacted how many effects were enacted; absent when none were to be, or one conflicted
 * @param statement the latest that somebody wrote about it
 * @param entries the entries that prove it, oldest first, with the effects it caused
 */
public record Decision(
        PollLine poll,
        Instant decidedAt,
        Result.Outcome outcome,
        @Nullable Tally tally,
        List<String> winners,
        List<Tick> ticks,
        List<EffectView> effects,
        @Nullable Integer enacted,
        @Nullable Conflicted conflict,
        Optional<Statement> statement,
        List<EntryLink> entries) {}
