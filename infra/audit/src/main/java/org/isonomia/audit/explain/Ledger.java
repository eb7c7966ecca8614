package org.isonomia.audit.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isonomia.audit.fold.Fact;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.jspecify.annotations.Nullable;

/**
 * Which entries belong together, kept as positions. It checks nothing: what it says of a log holds as far as the replay
 * of the same entries is clean. Not safe for several threads.
 */
public final class Ledger {
    final Map<PollId, PollTrail> polls = new LinkedHashMap<>();
    final Map<ProposalId, ProposalTrail> proposals = new HashMap<>();
    final Map<QuestionId, Positions> questions = new HashMap<>();
    final Map<RoleId, Enacted<RoleDefined>> roles = new LinkedHashMap<>();
    final List<Enacted<CharterAdopted>> charters = new ArrayList<>();
    private final Map<MemberId, Long> admitted = new HashMap<>();
    final Mandates mandates = new Mandates(admitted);
    private final PollTrails trails = new PollTrails(polls);

    @Nullable
    Fact founded;

    @Nullable
    Fact last;

    private @Nullable Fact enacting;

    /** The next entry of the log. */
    public void see(Fact fact) {
        last = fact;
        var by = enactedBy(fact);
        long position = fact.position();
        switch (fact.event()) {
            case CommunityFounded e -> founded = fact;
            case CharterAdopted e -> charters.add(new Enacted<>(position, e, by));
            case ProcedureAmended e -> amended(e, position, by);
            case MemberAdmitted e -> admitted.put(e.member(), position);
            case ProposalEvent e ->
                proposals
                        .computeIfAbsent(e.proposal(), unused -> new ProposalTrail())
                        .see(e, position);
            case QuestionEvent e ->
                questions
                        .computeIfAbsent(e.question(), unused -> new Positions())
                        .add(position);
            case PollEvent e -> trails.see(e, position);
            // No result rests on what people write about it.
            case ResultEvent.ResultStated ignored -> {}
            case ResultEvent e -> trails.see(e, position);
            case DrawEvent e -> trails.step(e.poll(), position);
            case RoleDefined e -> roles.put(e.role(), new Enacted<>(position, e, by));
            case RoleEvent e -> mandates.see(e, position, by);
            default -> {}
        }
        if (by != null && !(fact.event() instanceof EffectsEnacted)) trails.step(by, position);
    }

    /** The charter as it was, but for this procedure. */
    private void amended(ProcedureAmended event, long position, @Nullable PollId by) {
        if (charters.isEmpty()) return;
        var before = charters.getLast().what();
        var procedures = new EnumMap<>(before.charter().procedures());
        procedures.put(event.of(), event.procedure());
        var charter = new Charter(
                before.charter().template(), procedures, before.charter().newcomers());
        charters.add(new Enacted<>(position, new CharterAdopted(event.version(), charter, before.provisional()), by));
    }

    /** The entries of the decision that a poll made, from what it was about to what it changed. */
    public Optional<Chain> decision(PollId poll) {
        return polls.containsKey(poll)
                ? Optional.of(new Chains(this).decision(poll).chain())
                : Optional.empty();
    }

    /** The poll whose result the command of this entry enacts. */
    private @Nullable PollId enactedBy(Fact fact) {
        if (fact.event() instanceof EffectsEnacted) enacting = fact;
        var first = enacting;
        return first != null
                        && first.event() instanceof EffectsEnacted e
                        && Objects.equals(first.command(), fact.command())
                ? e.poll()
                : null;
    }
}
