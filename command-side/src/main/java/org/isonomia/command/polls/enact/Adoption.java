package org.isonomia.command.polls.enact;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.isonomia.events.polls.PollEvent.EffectConflicted;
import org.isonomia.events.polls.PollEvent.EffectsEnacted;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollDecided;
import org.isonomia.events.polls.PollEvent.ResultAnnulled;
import org.isonomia.events.polls.PollEvent.ResultChallenged;
import org.isonomia.events.polls.PollEvent.ResultUpheld;
import org.isonomia.events.polls.PollEvent.SecondCallAnnounced;
import org.isonomia.events.polls.PollEvent.Settlement;
import org.isonomia.rules.yesno.Result;

/**
 * How far a poll has come towards its effects.
 *
 * @param from when they are enacted at the earliest, once it is adopted
 */
record Adoption(Stage stage, List<String> winners, Instant from) {
    static final Adoption NONE = new Adoption(Stage.OPEN, List.of(), Instant.MIN);

    enum Stage {
        OPEN,
        ADOPTED,
        CHALLENGED,
        WITHOUT_EFFECT,
        ENACTED
    }

    Adoption after(Settlement event) {
        return switch (event) {
            case PollCounted e -> this;
            case SecondCallAnnounced e -> this;
            case PollDecided e ->
                new Adoption(
                        e.binding() && e.outcome() == Result.Outcome.ADOPTED ? Stage.ADOPTED : Stage.WITHOUT_EFFECT,
                        e.winners(),
                        Objects.requireNonNullElse(e.challengeableUntil(), Instant.MIN));
            case ResultChallenged e -> stage == Stage.ADOPTED ? in(Stage.CHALLENGED) : this;
            case ResultUpheld e -> stage == Stage.CHALLENGED ? new Adoption(Stage.ADOPTED, winners, Instant.MIN) : this;
            case ResultAnnulled e -> in(Stage.WITHOUT_EFFECT);
            case EffectsEnacted e -> in(Stage.ENACTED);
            case EffectConflicted e -> in(Stage.ENACTED);
        };
    }

    private Adoption in(Stage next) {
        return new Adoption(next, winners, from);
    }
}
