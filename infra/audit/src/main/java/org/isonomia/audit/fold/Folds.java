package org.isonomia.audit.fold;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.isonomia.audit.deciding.Amending;
import org.isonomia.audit.effects.Surroundings;
import org.isonomia.events.Event;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.circles.CircleEvent;
import org.isonomia.events.community.CommunityEvent;
import org.isonomia.events.community.HibernationEvent;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.community.LogKeyEvent;
import org.isonomia.events.community.RatificationEvent;
import org.isonomia.events.discussion.DiscussionEvent;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.membership.MembershipEvent;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.tasks.TaskEvent;
import org.jspecify.annotations.Nullable;

/** All folds, fed one act after the other. A fact is checked against what came before it, then taken as recorded. */
public final class Folds {
    private final Findings findings;
    private final Chain chain;
    private final Community community;
    private final Members members;
    private final Actors actors;
    private final Invitations invitations;
    private final Discussion discussion;
    private final Questions questions;
    private final Proposals proposals;
    private final Announcements announcements;
    private final Roles roles;
    private final Circles circles;
    private final Candidacies candidacies;
    private final Mandates mandates;
    private final Polls polls;
    private final LogAccess access;
    private final KeySuccession keys;
    private final Tasks tasks;
    private final Names names;
    private final Causes causes;
    private final Anew anew;
    private final Instead instead;
    private final Ratifying ratifying;
    private final Sleeping sleeping;
    private final Reviews reviews;
    private final Versions versions;
    private final Limits limits;
    private final Clock clock;
    private final Map<String, Fact> texts = new LinkedHashMap<>();
    private @Nullable Fact last;
    private boolean played;

    public Folds(Findings findings) {
        this.findings = findings;
        chain = new Chain(findings);
        clock = new Clock(findings);
        community = new Community(findings);
        members = new Members(community, findings);
        actors = new Actors(members, findings);
        invitations = new Invitations(community, members, findings);
        discussion = new Discussion(findings);
        questions = new Questions(discussion, findings);
        proposals = new Proposals(discussion, questions, new Advising(community, members, findings), findings);
        roles = new Roles(findings);
        var departures = new Departures(members, findings);
        candidacies = new Candidacies(roles, departures, findings);
        mandates = new Mandates(members, roles, candidacies, departures, findings);
        circles = new Circles(findings);
        access = new LogAccess(roles, findings);
        var surroundings = new Surroundings(
                members, roles, candidacies, access, community.rules(), circles.book(), Amending::isPossible);
        anew = new Anew(proposals, members, community.rules(), circles.book(), findings);
        instead = new Instead(members, community.rules(), findings);
        sleeping = new Sleeping(members, findings);
        ratifying = new Ratifying(community, members, sleeping, findings);
        reviews = new Reviews(proposals, questions, findings);
        var readiness = new Readiness(community, members, surroundings);
        var rolls = new Rolls(members, roles, findings);
        var forecasts = new Forecasts(members, findings);
        var draws = new Draws(members, findings);
        var followUps = new FollowUps(members, draws, findings);
        var turns = new EffectTurns(findings);
        announcements = new Announcements(community, members, proposals, questions, readiness, findings);
        var matters = new Matters(proposals, questions, readiness, announcements, findings);
        polls = new Polls(
                new Openings(community, members, matters, rolls, forecasts, followUps, findings),
                new Ballots(members, clock, findings),
                new Objections(proposals, findings),
                new Unsealings(findings),
                new Cancellations(proposals, findings),
                new Settlements(forecasts, findings),
                followUps,
                draws,
                new Verdicts(members, followUps, findings),
                new Lots(members, findings),
                new Ties(findings),
                turns,
                new Enactments(surroundings, turns, findings),
                new Statements(proposals, questions, findings),
                findings);
        keys = new KeySuccession(findings);
        tasks = new Tasks(roles, findings);
        names = new Names(findings);
        causes = new Causes(findings);
        versions = new Versions(findings);
        limits = new Limits(findings);
    }

    public void see(Act act) {
        findings.apply(act.facts().getFirst(), () -> {
            actors.see(act);
            causes.see(act);
        });
        for (int index = 0; index < act.facts().size(); index++) {
            Fact fact = act.facts().get(index);
            int place = index;
            last = fact;
            findings.apply(fact, () -> {
                chain.see(fact, place);
                versions.see(fact);
                community.requireFounding(fact);
                limits.see(fact.event(), fact);
                fold(fact.event(), fact, act);
            });
            findings.apply(fact, () -> {
                if (!played) clock.see(fact);
            });
        }
        findings.apply(act.facts().getFirst(), () -> causes.remember(act));
        if (act.facts().getFirst().position() == 0) played = community.isPlayed();
    }

    /** After the last act: what should be over by then is, and what entries name is there. @param present texts */
    public void end(Set<String> present) {
        texts.forEach((sha256, fact) -> {
            if (!present.contains(sha256))
                findings.missing(
                        fact,
                        fact.recorded().name() + " names the text " + sha256,
                        "it is not here, so nobody can read what was decided about");
        });
        var ending = last;
        if (ending == null) return;
        var deadline = new Deadline(ending.at());
        findings.apply(ending, () -> members.end(deadline));
        findings.apply(ending, () -> questions.end(deadline));
        findings.apply(ending, () -> reviews.end(deadline));
        findings.apply(ending, () -> proposals.end(deadline));
        findings.apply(ending, () -> anew.end(deadline));
        findings.apply(ending, () -> instead.end(deadline));
        findings.apply(ending, () -> ratifying.end(deadline));
        findings.apply(ending, () -> sleeping.end(deadline));
        findings.apply(ending, () -> polls.end(deadline));
        findings.apply(ending, () -> roles.end(deadline, members));
        findings.apply(ending, () -> candidacies.end(deadline, members));
        findings.apply(ending, () -> tasks.end(deadline));
    }

    public Derived derived() {
        return Derived.of(community, members, polls, roles);
    }

    /** The digests of all public texts that entries point to. */
    public Set<String> texts() {
        return texts.keySet();
    }

    private void fold(Event event, Fact fact, Act act) {
        Isonomia.text(event).ifPresent(text -> texts.putIfAbsent(text.sha256(), fact));
        names.see(event, fact);
        switch (event) {
            case RatificationEvent e -> ratifying.see(e, fact, act);
            case HibernationEvent e -> sleeping.see(e, fact, act);
            case CommunityEvent e -> {
                if (e instanceof CommunityEvent.CommunityFounded) {
                    ratifying.founded(fact);
                    sleeping.stirs(fact);
                }
                community.see(e, fact, act);
            }
            case LogAccessEvent e -> access.see(e, fact, act);
            case LogKeyEvent e -> keys.see(e, fact, act);
            case MembershipEvent.Standing e -> {
                members.see(e, fact, act);
                circles.see(e);
            }
            case MembershipEvent.PersonalDataErased e -> members.erased(e, fact);
            case MembershipEvent.InvitationLife e -> invitations.see(e, fact, act);
            case DiscussionEvent e -> discussion.see(e, fact);
            case ProposalEvent e -> {
                if (e instanceof ProposalEvent.ProposalDrafted drafted) ratifying.drafted(drafted.effects(), fact, act);
                if (e instanceof ProposalEvent.ProposalRevised revised) ratifying.drafted(revised.effects(), fact, act);
                proposals.see(e, fact, act);
                if (e instanceof ProposalEvent.ReviewPlanned planned) reviews.planned(planned, fact, act);
                if (e instanceof ProposalEvent.ReviewOpened opened) reviews.opened(opened, fact, act);
            }
            case QuestionEvent.QuestionRaisedByItself e -> {
                instead.raised(e, fact, act);
                questions.see(e, fact, act);
            }
            case QuestionEvent.QuestionWithdrawn e -> announcements.withdrawn(e, fact);
            case QuestionEvent.QuestionVoteAnnounced e -> {
                sleeping.announced(fact);
                announcements.announced(e, fact);
            }
            case QuestionEvent.QuestionVoteLapsed e -> announcements.lapsed(e, fact);
            case QuestionEvent e -> {
                if (e instanceof QuestionEvent.QuestionRaised raised && !Reviews.asks(act))
                    anew.raised(raised, fact, act);
                questions.see(e, fact, act);
            }
            case PollEvent e -> {
                if (e instanceof PollEvent.PollOpened opened) sleeping.opened(opened, fact);
                polls.see(e, fact, act);
                if (e instanceof PollEvent.PollOpened opened) candidacies.keep(opened.terms());
            }
            case ResultEvent e -> {
                polls.see(e, fact, act);
                if (e instanceof ResultEvent.EffectConflicted conflicted) anew.conflicted(conflicted, fact);
                if (e instanceof ResultEvent.PollCounted) sleeping.stirs(fact);
                if (e instanceof ResultEvent.PollDecided decided)
                    polls.terms(decided.poll()).ifPresent(terms -> instead.decided(decided, terms, fact));
            }
            case DrawEvent e -> polls.see(e, fact, act);
            case RoleEvent.RoleDefined e -> roles.defined(e, fact, act);
            case RoleEvent.CandidacyLife e -> candidacies.see(e, fact);
            case RoleEvent.SeatLife e -> mandates.see(e, fact, act);
            case CircleEvent.CircleLife e -> circles.see(e, fact, act);
            case CircleEvent.Belonging e -> circles.see(e, fact);
            case TaskEvent e -> tasks.see(e, fact);
            default ->
                findings.add(
                        Disagreement.Kind.ENTRY_UNREADABLE,
                        fact,
                        fact.recorded().name(),
                        "this program knows no rule for this kind of event");
        }
    }
}
