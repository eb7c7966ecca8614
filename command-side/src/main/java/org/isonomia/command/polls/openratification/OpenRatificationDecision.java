package org.isonomia.command.polls.openratification;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_DUE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.community.Ratification;
import org.isonomia.command.polls.Ground;
import org.isonomia.command.polls.Opening;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.deciding.Rivalry.Rival;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.RatificationEvent;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.words.Sentences;

/**
 * Each rule that nobody but the founding made is asked about by itself, as the charter is changed: a proposal of its own,
 * drafted and put to the vote at once, in the name of who has belonged for the longest. It takes no supporters, and
 * nobody can call it off. What a decision made since the call is not asked about.
 */
public record OpenRatificationDecision(Ratification ratification, Ground ground) implements Decision<OpenRatification> {
    public static final Reads<OpenRatification, OpenRatificationDecision> READS = Reads.of(
                    OpenRatification.class, new OpenRatificationDecision(Ratification.NONE, Ground.NONE))
            .with(
                    Ratification.FACTS,
                    OpenRatificationDecision::ratification,
                    (s, next) -> new OpenRatificationDecision(next, s.ground))
            .with(
                    Ground.FACTS,
                    OpenRatificationDecision::ground,
                    (s, next) -> new OpenRatificationDecision(s.ratification, next));

    @Override
    public Verdict decide(OpenRatification command, Instant now) {
        if (ratification.opened() >= command.call()) return accept();
        var called = ratification.called();
        if (called.isEmpty() || now.isBefore(called.get().opensAt())) return refuse(NOT_DUE);
        var asked = new ArrayList<DecisionKind>();
        var opened = new ArrayList<Event>();
        for (DecisionKind of : called.get().of())
            opening(command.call(), of, now).ifPresent(events -> {
                asked.add(of);
                opened.addAll(events);
            });
        opened.addFirst(new RatificationOpened(command.call(), asked));
        return accept(opened);
    }

    private Optional<List<Event>> opening(int call, DecisionKind of, Instant now) {
        var rules = ratification.rules().orElseThrow();
        var eldest = ground.members().stream().findFirst();
        if (!rules.provisional().contains(of) || eldest.isEmpty()) return Optional.empty();
        var drafted = drafted(RatificationEvent.proposal(call, of), eldest.get(), of, rules.edition(of), now);
        var rival = new Rival(drafted.proposal(), 1, drafted.title(), drafted.effects(), drafted.proposer());
        var poll = PollId.of(drafted.proposal());
        return new Opening(poll, null, ground, List.of(), now)
                .binding(rival, Occasion.first(null, now))
                .map(opened -> {
                    var events = new ArrayList<Event>(List.of(drafted, new ProposalFrozen(drafted.proposal(), 1)));
                    events.addAll(opened);
                    events.add(new ProposalPutToVote(drafted.proposal(), poll));
                    return events;
                });
    }

    private ProposalDrafted drafted(ProposalId proposal, MemberId eldest, DecisionKind of, int edition, Instant now) {
        var language = Locale.forLanguageTag(ratification.language());
        return new ProposalDrafted(
                proposal,
                eldest,
                Sentences.ALL.asked(language, "ratify", of),
                PublicText.of(Sentences.ALL.asked(language, "ratify.text", of)),
                List.<Effect>of(new RatifyProcedure(of, edition)),
                null,
                null,
                now,
                now.plus(ProposalState.LIFE));
    }
}
