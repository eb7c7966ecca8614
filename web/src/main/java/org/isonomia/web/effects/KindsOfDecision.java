package org.isonomia.web.effects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Procedures;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.Views;
import org.isonomia.query.polls.prospects.Prospect;
import org.isonomia.web.request.Form;
import org.springframework.stereotype.Component;

/**
 * The kinds of decision that the form of a proposal can lead to, beside each other. How likely each is to be decided was
 * reckoned for as many members, a minute ago at most: it takes what all of them did lately, whoever opens the form.
 */
@Component
public final class KindsOfDecision {
    /** @param members who belong now: what is needed follows from them, and is told as it is */
    private record Taken(DecisionKind kind, Procedure procedure, boolean floored, long members) {}

    private static final Duration FRESH = Duration.ofMinutes(1);

    /** More than a charter has procedures, for a few numbers of members. */
    private static final int MOST = 50;

    private final Views views;
    private final Clock clock;
    private final Cache<Taken, Prospect> prospects;

    KindsOfDecision(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
        prospects = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(FRESH)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** In the order in which their effects are offered; effects that take the same are together. */
    public List<KindOfDecision> of(Form form) {
        var charter = views.community().community().orElseThrow().charter().charter();
        long members = views.members().count();
        var kinds = new LinkedHashMap<Taken, KindOfDecision>();
        EffectForms.examples(form)
                .forEach((name, effects) -> kinds.computeIfAbsent(
                                taken(charter, effects, members), taken -> reckoned(charter, taken, effects))
                        .effects()
                        .add(name));
        return List.copyOf(kinds.values());
    }

    private static Taken taken(Charter charter, List<Effect> effects, long members) {
        var kind = Effect.kindOf(effects);
        return new Taken(
                kind, Procedures.of(charter, kind, effects, members), Deciding.hasFloor(kind, effects), members);
    }

    private KindOfDecision reckoned(Charter charter, Taken taken, List<Effect> effects) {
        var prospect = prospects.get(
                taken, unknown -> views.prospects().binding(charter, effects, clock.instant(), List.of()));
        return new KindOfDecision(taken.kind, taken.procedure, prospect, taken.members, new ArrayList<>());
    }
}
