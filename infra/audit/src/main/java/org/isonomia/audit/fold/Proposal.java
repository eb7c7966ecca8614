package org.isonomia.audit.fold;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isonomia.audit.effects.EffectCheck;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.PublicText;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.jspecify.annotations.Nullable;

/** What the entries so far make of one proposal. */
final class Proposal {
    final Fact drafted;
    ProposalDrafted draft;
    int version = 1;
    String title;
    List<Effect> effects;
    boolean frozen;
    boolean lapsed;
    boolean withdrawn;

    /** Whether a poll on it was called off before. */
    boolean calledOff;

    /** From when its deliberation and waiting periods count. */
    Instant submitted;

    PublicText text;
    final Advice advice = new Advice();

    @Nullable
    PollId poll;

    /** Of the current version; a revision empties it. */
    final Set<MemberId> supporters = new HashSet<>();

    Proposal(Fact drafted, ProposalDrafted draft) {
        this.drafted = drafted;
        this.draft = draft;
        title = draft.title();
        effects = draft.effects();
        submitted = draft.draftedAt();
        text = draft.text();
    }

    /** Whether it was put to the vote by itself, in somebody's name. */
    boolean isNobodys() {
        return effects.stream()
                .anyMatch(effect -> EffectCheck.of(effect).ratifies().isPresent());
    }

    boolean over() {
        return lapsed || withdrawn || poll != null;
    }

    /** Whether at this time it can still be supported, changed or put to the vote. */
    boolean alive(Instant at) {
        return !over() && at.isBefore(draft.lapsesAt());
    }

    /** Whether it would remove or suspend this member. */
    boolean sanctions(MemberId member) {
        return effects.stream()
                .map(EffectCheck::of)
                .anyMatch(effect -> effect.isSanction()
                        && effect.concerned().filter(member::equals).isPresent());
    }

    /** Who proposed it or supports its version: they put it to the vote and call that off. */
    boolean isBackedBy(@Nullable MemberId member) {
        return draft.proposer().equals(member) || supporters.contains(member);
    }

    /** The proposer, and whoever supports the current version and is a member still. */
    long support(Members members) {
        return 1 + supporters.stream().filter(members::has).count();
    }

    /** As if it were drafted then. */
    void sentBack(ProposalSentBack event) {
        frozen = false;
        poll = null;
        supporters.clear();
        draft = new ProposalDrafted(
                draft.proposal(),
                draft.proposer(),
                draft.title(),
                draft.text(),
                draft.effects(),
                draft.thread(),
                draft.question(),
                event.sentBackAt(),
                event.lapsesAt());
        submitted = event.sentBackAt();
        calledOff = false;
    }

    /** Nothing asks for the support of a proposal that has come to its end. */
    void end() {
        supporters.clear();
    }
}
