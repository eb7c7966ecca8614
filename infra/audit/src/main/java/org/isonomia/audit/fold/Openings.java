package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.NOT_READY_FOR_VOTE;
import static org.isonomia.audit.fold.Disagreement.Kind.POLL_WITHOUT_CHARTER;
import static org.isonomia.audit.fold.Disagreement.Kind.TERMS_DIFFER;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.Effect;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.jspecify.annotations.Nullable;

/** Whether a poll opens on what was ready for it, and on the terms that the charter prescribes. */
final class Openings {
    private final Community community;
    private final Members members;
    private final Proposals proposals;
    private final Rolls rolls;
    private final EffectTrial trial;
    private final Findings findings;

    Openings(
            Community community,
            Members members,
            Proposals proposals,
            Rolls rolls,
            EffectTrial trial,
            Findings findings) {
        this.community = community;
        this.members = members;
        this.proposals = proposals;
        this.rolls = rolls;
        this.trial = trial;
        this.findings = findings;
    }

    Poll open(PollOpened event, Fact fact, Act act) {
        var terms = event.terms();
        var id = terms.proposal();
        var proposal = id == null ? null : proposals.find(id);
        if (terms.binding()) binding(event, proposal, fact, act);
        else advisory(terms, fact);
        terms(terms, proposal, fact);
        List<MemberId> roll = rolls.check(event, fact, act);
        return new Poll(fact, terms, roll);
    }

    private void binding(PollOpened event, @Nullable Proposal proposal, Fact fact, Act act) {
        var terms = event.terms();
        if (act.events(ProposalPutToVote.class)
                .noneMatch(
                        put -> put.poll().equals(event.poll()) && put.proposal().equals(terms.proposal())))
            unready(fact, "the same command does not put its proposal to the vote");
        if (proposal == null) {
            unready(fact, "there is no such proposal");
            return;
        }
        if (!proposal.frozen) unready(fact, terms.proposal() + " is not frozen at this entry");
        if (proposal.lapsed || !fact.at().isBefore(proposal.draft.lapsesAt()))
            unready(fact, terms.proposal() + " lapsed at " + proposal.draft.lapsesAt());
        if (proposal.poll != null) unready(fact, terms.proposal() + " was put to the vote in " + proposal.poll);
        var misfit = trial.firstConflict(proposal.effects);
        if (!misfit.conflicts().isEmpty())
            unready(fact, "its effect " + misfit.effect() + " does not fit: " + misfit.conflicts());
        same(fact, "its question", terms.question(), proposal.title);
        same(fact, "the version of its proposal", terms.proposalVersion(), proposal.version);
        same(fact, "its effects", terms.effects(), proposal.effects);
        same(fact, "a roll of role holders", terms.rollOf(), null);
        var procedure = procedure(Effect.kindOf(proposal.effects));
        if (procedure == null) return;
        long support = proposal.support(members);
        if (support < procedure.supporters())
            unready(fact, support + " members support its frozen version, " + procedure.supporters() + " are needed");
        var deliberated = Duration.between(proposal.drafted.at(), fact.at());
        if (deliberated.compareTo(procedure.deliberation()) < 0)
            unready(fact, "it was deliberated for " + deliberated + ", the least is " + procedure.deliberation());
    }

    private void advisory(PollTerms terms, Fact fact) {
        same(fact, "the proposal of an advisory poll", terms.proposal(), null);
        same(fact, "the effects of an advisory poll", terms.effects(), List.of());
    }

    private void terms(PollTerms terms, @Nullable Proposal proposal, Fact fact) {
        var kind = proposal == null ? DecisionKind.GENERAL : Effect.kindOf(proposal.effects);
        var procedure = procedure(kind);
        if (procedure == null) {
            findings.add(POLL_WITHOUT_CHARTER, fact, "a poll opens", "no charter was adopted before this entry");
            return;
        }
        same(fact, "the kind of decision", terms.kind(), kind);
        same(fact, "the version of the charter", terms.charterVersion(), community.charterVersion());
        same(fact, "the counting rule", terms.rule(), procedure.rule());
        same(fact, "the quorum", terms.quorum(), procedure.quorum());
        same(fact, "the threshold", terms.threshold(), procedure.threshold());
        same(fact, "the opening time", terms.opensAt(), fact.at());
        same(fact, "the closing time", terms.closesAt(), terms.opensAt().plus(procedure.voting()));
    }

    private @Nullable Procedure procedure(DecisionKind kind) {
        var charter = community.charter();
        return charter == null ? null : charter.procedure(kind);
    }

    private void same(Fact fact, String what, @Nullable Object recorded, @Nullable Object derived) {
        if (!Objects.equals(recorded, derived))
            findings.add(TERMS_DIFFER, fact, what + ": " + shown(recorded), what + ": " + shown(derived));
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }

    private void unready(Fact fact, String why) {
        findings.add(NOT_READY_FOR_VOTE, fact, "a binding poll opens", why);
    }
}
