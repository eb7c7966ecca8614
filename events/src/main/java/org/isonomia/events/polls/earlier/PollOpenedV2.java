package org.isonomia.events.polls.earlier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.jspecify.annotations.Nullable;

/** {@code polls.PollOpened/2}: ends by the first rules of deciding, which know no members but those on the roll. */
public record PollOpenedV2(PollId poll, PollTermsV2 terms) {
    public record PollTermsV2(
            boolean binding,
            String question,
            @Nullable ProposalId proposal,
            int proposalVersion,
            List<Effect> effects,
            DecisionKind kind,
            int charterVersion,
            String rule,
            Map<String, String> settings,
            List<PollOption> options,
            int seats,
            TieBreak ties,
            Quorum quorum,
            Threshold threshold,
            Conduct conduct,
            @Nullable RoleId rollOf,
            Roll roll,
            Instant opensAt,
            Instant closesAt,
            Occasion occasion,
            @Nullable PollForecast forecast) {}

    public PollOpened upcast() {
        return new PollOpened(
                poll,
                new PollTerms(
                        new PollMatter(
                                terms.binding,
                                terms.question,
                                terms.proposal,
                                terms.proposalVersion,
                                terms.effects,
                                terms.kind,
                                terms.charterVersion),
                        new PollRule(
                                terms.rule,
                                terms.settings,
                                terms.options,
                                terms.seats,
                                terms.ties,
                                terms.quorum,
                                terms.threshold),
                        new PollElectorate(terms.conduct, terms.rollOf, terms.roll),
                        new PollTiming(terms.opensAt, terms.closesAt),
                        terms.occasion,
                        terms.forecast,
                        PollTerms.FIRST_RULES,
                        terms.roll.count(),
                        Hearing.NONE));
    }
}
