package org.isonomia.audit.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.QuestionId;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.jspecify.annotations.Nullable;

/** Changes to what stands against each other. */
final class Rivals {
    private Rivals() {}

    static PollTerms without(PollTerms t, PollOption left) {
        return with(
                t,
                t.rule().settings(),
                t.rule().options().stream()
                        .filter(option -> !option.equals(left))
                        .toList());
    }

    static PollTerms withoutQuorum(PollTerms t) {
        var settings = new HashMap<>(t.rule().settings());
        settings.put("quorum", "0");
        return with(t, settings, t.rule().options());
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
        return with(t, t.rule().settings(), options);
    }

    static PollTerms with(PollTerms t, Map<String, String> settings, List<PollOption> options) {
        return new PollTerms(
                t.matter(),
                new PollRule(
                        t.rule().rule(),
                        settings,
                        options,
                        t.rule().seats(),
                        t.rule().ties(),
                        t.rule().quorum(),
                        t.rule().threshold()),
                t.electorate(),
                t.timing(),
                t.occasion(),
                t.forecast(),
                t.deciding(),
                t.members(),
                t.hearing());
    }
}
