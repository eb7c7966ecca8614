package org.isonomia.command.results.enacteffects;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.isonomia.events.results.ResultEvent.ChallengeRaised;
import org.isonomia.events.results.ResultEvent.ChallengeSupported;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.events.results.ResultEvent.Settlement;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.yesno.Result;
import org.jspecify.annotations.Nullable;

/**
 * How far a poll has come towards its effects.
 *
 * @param from when they are enacted at the earliest, once it is adopted
 * @param confirmed whether a panel or all have judged it already
 */
record Adoption(Stage stage, List<String> winners, Instant from, boolean confirmed) {
    static final Adoption NONE = new Adoption(Stage.OPEN, List.of(), Instant.MIN, false);

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
            case PollDecided e -> decided(e.binding(), e.outcome(), e.winners(), e.challengeableUntil());
            case TieBroken e -> decided(true, e.outcome(), e.winners(), e.challengeableUntil());
            case ChallengeRaised e -> this;
            case ChallengeSupported e -> this;
            case ResultChallenged e -> stage == Stage.ADOPTED ? in(Stage.CHALLENGED) : this;
            case ResultUpheld e ->
                stage == Stage.CHALLENGED || stage == Stage.ADOPTED
                        ? new Adoption(
                                Stage.ADOPTED, winners, Objects.requireNonNullElse(e.effectsFrom(), Instant.MIN), true)
                        : this;
            case ResultAnnulled e -> in(Stage.WITHOUT_EFFECT);
            case EffectsEnacted e -> in(Stage.ENACTED);
            case EffectConflicted e -> in(Stage.ENACTED);
        };
    }

    private static Adoption decided(
            boolean binding, Result.Outcome outcome, List<String> winners, @Nullable Instant until) {
        return new Adoption(
                binding && outcome == Result.Outcome.ADOPTED ? Stage.ADOPTED : Stage.WITHOUT_EFFECT,
                winners,
                Objects.requireNonNullElse(until, Instant.MIN),
                false);
    }

    private Adoption in(Stage next) {
        return new Adoption(next, winners, from, confirmed);
    }
}
