package org.isonomia.query.decisions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isonomia.events.CommentId;
import org.isonomia.events.Event;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.SupportWithdrawn;
import org.jspecify.annotations.Nullable;

/** What the entries about a matter add up to: what was proposed in it, who supported that, how many voted and spoke. */
final class Told {
    private final Id matter;
    private final Map<ProposalId, Stood.Answer> texts = new LinkedHashMap<>();
    private final Map<ProposalId, Set<MemberId>> supporters = new HashMap<>();
    private final Map<String, Set<MemberId>> voters = new HashMap<>();
    private final Set<CommentId> comments = new HashSet<>();

    Told(Id matter) {
        this.matter = matter;
    }

    void add(Event event) {
        switch (event) {
            case ProposalDrafted e
            when belongs(e) -> text(e.proposal(), e.title(), 1, e.text().sha256());
            case ProposalRevised e
            when texts.containsKey(e.proposal()) ->
                text(e.proposal(), e.title(), e.version(), e.text().sha256());
            case ProposalSentBack e -> of(e.proposal()).clear();
            case ProposalSupported e -> of(e.proposal()).add(e.supporter());
            case SupportWithdrawn e -> of(e.proposal()).remove(e.supporter());
            case BallotCast e -> voters(e.poll().value()).add(e.voter());
            case BallotWithdrawn e -> voters(e.poll().value()).remove(e.voter());
            case CommentPosted e -> comments.add(e.comment());
            case CommentRetracted e -> comments.remove(e.comment());
            default -> {}
        }
    }

    List<Stood.Answer> answers() {
        return texts.values().stream()
                .map(text -> new Stood.Answer(
                        text.id(),
                        text.title(),
                        text.version(),
                        text.sha256(),
                        of(text.id()).size()))
                .toList();
    }

    long ballots(@Nullable String poll) {
        return poll == null ? 0 : voters(poll).size();
    }

    long comments() {
        return comments.size();
    }

    private boolean belongs(ProposalDrafted event) {
        return event.proposal().equals(matter) || Objects.equals(event.question(), matter);
    }

    /** Support belongs to a version. */
    private void text(ProposalId proposal, String title, int version, String sha256) {
        texts.put(proposal, new Stood.Answer(proposal, title, version, sha256, 0));
        of(proposal).clear();
    }

    private Set<MemberId> of(ProposalId proposal) {
        return supporters.computeIfAbsent(proposal, id -> new HashSet<>());
    }

    private Set<MemberId> voters(String poll) {
        return voters.computeIfAbsent(poll, id -> new HashSet<>());
    }
}
