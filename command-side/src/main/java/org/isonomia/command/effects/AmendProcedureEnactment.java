package org.isonomia.command.effects;

import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.command.membership.Standings;
import org.isonomia.deciding.Amendability;
import org.isonomia.deciding.Eligibility;
import org.isonomia.events.Event;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** Another procedure for a kind of decision as it was read, with which the charter can still be changed. */
record AmendProcedureEnactment(AmendProcedure effect) implements Enactment {
    @Override
    public void check(Input input) {
        input.number("read", effect.read(), 1, Integer.MAX_VALUE - 1);
        SoundProcedure.check(input, effect.of(), effect.procedure());
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        var rules = trial.rules();
        if (rules.edition(effect.of()) != effect.read()) return Optional.of(Conflict.OUT_OF_DATE);
        if (rules.charter().procedure(effect.of()).equals(effect.procedure()))
            return Optional.of(Conflict.CHANGES_NOTHING);
        var amendability = new Amendability(
                rules.charter().with(effect.of(), effect.procedure()),
                trial.members().size());
        int voters = Standings.eligible(trial.standing(), new Eligibility(amendability.electorate(), now), now)
                .size();
        return when(!amendability.isAmendableBy(voters), Conflict.UNAMENDABLE);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new ProcedureAmended(trial.rules().version() + 1, effect.of(), effect.read() + 1, effect.procedure());
    }
}
