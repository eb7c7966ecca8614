package org.isonomia.audit.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.QuestionId;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.jspecify.annotations.Nullable;

/** Changes to what stands against each other. */
final class Rivals {
    private Rivals() {}

    static PollTerms without(PollTerms t, PollOption left) {
        return with(
                t,
                t.settings(),
                t.options().stream().filter(option -> !option.equals(left)).toList());
    }

    static PollTerms withoutQuorum(PollTerms t) {
        var settings = new HashMap<>(t.settings());
        settings.put("quorum", "0");
        return with(t, settings, t.options());
    }

    static ProposalDrafted in(ProposalDrafted e, @Nullable QuestionId question) {
        return new ProposalDrafted(
                e.proposal(),
                e.proposer(),
                e.title(),
                e.text(),
                e.effects(),
                e.thread(),
                question,
                e.draftedAt(),
                e.lapsesAt());
    }

    static PollTerms with(PollTerms t, List<PollOption> options) {
        return with(t, t.settings(), options);
    }

    static PollTerms with(PollTerms t, Map<String, String> settings, List<PollOption> options) {
        return new PollTerms(
                t.binding(),
                t.question(),
                t.proposal(),
                t.proposalVersion(),
                t.effects(),
                t.kind(),
                t.charterVersion(),
                t.rule(),
                settings,
                options,
                t.seats(),
                t.ties(),
                t.quorum(),
                t.threshold(),
                t.conduct(),
                t.rollOf(),
                t.roll(),
                t.opensAt(),
                t.closesAt(),
                t.occasion(),
                t.forecast(),
                t.deciding(),
                t.members(),
                t.hearing());
    }
}
