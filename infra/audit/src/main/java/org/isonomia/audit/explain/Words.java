package org.isonomia.audit.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.Tick;

/** Parts of sentences. */
final class Words {
    private Words() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String counted(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    private static String quorum(PollTerms terms) {
        var quorum = terms.rule().quorum();
        return quorum.form() == Quorum.Form.NONE
                ? "no quorum"
                : "a quorum of %d %s".formatted(Terms.needed(terms), of(quorum.counts()));
    }

    static String threshold(Threshold threshold) {
        return (threshold.strict() ? "more than " : "at least ") + threshold.share();
    }

    /** Under which clause, and what that asked for. */
    static String authority(PollTerms terms) {
        return "under the clause \"%s\" of charter version %d: %s with %s, approval by %s"
                .formatted(
                        Subject.name(terms.matter().kind()),
                        terms.matter().charterVersion(),
                        terms.rule().rule(),
                        quorum(terms),
                        threshold(terms.rule().threshold()));
    }

    static String effects(List<Effect> effects) {
        if (effects.isEmpty()) return "no effect of its own";
        return effects.stream().map(EffectCheck::of).map(EffectCheck::words).collect(Collectors.joining(", "));
    }

    static String ticks(List<Tick> ticks) {
        return ticks.stream()
                .map(tick -> "%s: %d of %d needed".formatted(of(tick.requirement()), tick.reached(), tick.needed()))
                .collect(Collectors.joining("; "));
    }
}
