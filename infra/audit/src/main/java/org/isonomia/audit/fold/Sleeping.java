package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.HIBERNATION_OUT_OF_TURN;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.HibernationEvent;
import org.isonomia.events.community.HibernationEvent.CommunityHibernated;
import org.isonomia.events.community.HibernationEvent.CommunityWoken;
import org.isonomia.events.community.HibernationEvent.WakingSupported;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.jspecify.annotations.Nullable;

/**
 * After a year in which no poll was counted the community hibernates: nobody puts anything to the vote until three
 * members, fewer where there are fewer, wake it within thirty days (DESIGN "Charter").
 */
final class Sleeping {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration MONTH = Duration.ofDays(30);

    /** Programs before this day put no charter before all and let nobody sleep: their logs have a year from then. */
    static final Instant SINCE = Instant.parse("2026-12-01T00:00:00Z");

    private final Members members;
    private final Findings findings;
    private final Map<MemberId, Instant> waking = new HashMap<>();
    private boolean asleep;
    private @Nullable Fact stirred;
    private Instant woken = Instant.MIN;

    Sleeping(Members members, Findings findings) {
        this.members = members;
        this.findings = findings;
    }

    boolean asleep() {
        return asleep;
    }

    /** When it was woken last. */
    Instant woken() {
        return woken;
    }

    /** The founding, or a poll that is counted. */
    void stirs(Fact fact) {
        stirred = fact;
    }

    void see(HibernationEvent event, Fact fact, Act act) {
        switch (event) {
            case CommunityHibernated e -> hibernated(fact);
            case WakingSupported e -> supported(e, fact, act);
            case CommunityWoken e -> woken(e, fact, act);
        }
    }

    /** What was announced or called before opens by itself, and what follows from a result does. */
    void opened(PollOpened event, Fact fact) {
        if (asleep && fact.by() != null && event.terms().occasion().follows() == null)
            out(fact, event.poll() + " is opened by " + fact.by(), "the community hibernates");
    }

    void announced(Fact fact) {
        if (asleep) out(fact, "a vote is announced", "the community hibernates");
    }

    void end(Deadline deadline) {
        var last = stirred;
        if (asleep || last == null || members.all().isEmpty()) return;
        var due = (last.at().isBefore(SINCE) ? SINCE : last.at()).plus(YEAR);
        if (deadline.missed(due)) findings.open(last, "the community was to hibernate at " + due);
    }

    private void hibernated(Fact fact) {
        var last = stirred;
        if (fact.by() != null
                || asleep
                || last == null
                || fact.at().isBefore(last.at().plus(YEAR)))
            out(
                    fact,
                    "the community hibernates by " + fact.by() + " at " + fact.at(),
                    asleep ? "it does already" : "by itself, a year after " + (last == null ? null : last.at()));
        asleep = true;
        waking.clear();
    }

    private void supported(WakingSupported event, Fact fact, Act act) {
        String recorded = event.member() + " wants to wake the community until " + event.until();
        var before = waking.get(event.member());
        if (!asleep) out(fact, recorded, "it does not hibernate");
        if (before != null && fact.at().isBefore(before)) out(fact, recorded, "they do until " + before);
        if (!event.until().equals(fact.at().plus(MONTH))) out(fact, recorded, "it counts for " + MONTH);
        waking.put(event.member(), event.until());
        boolean woken = act.events(CommunityWoken.class).findAny().isPresent();
        if (isEnough(fact.at()) != woken)
            out(fact, recorded, woken ? "three are needed, or all" : "the same command wakes it");
    }

    private void woken(CommunityWoken event, Fact fact, Act act) {
        if (!asleep
                || !(act.first() instanceof WakingSupported)
                || !event.wokenAt().equals(fact.at()))
            out(fact, "the community is woken at " + event.wokenAt(), "nobody wakes it at this entry");
        asleep = false;
        stirred = fact;
        woken = fact.at();
    }

    private boolean isEnough(Instant at) {
        long awake = waking.entrySet().stream()
                .filter(each -> at.isBefore(each.getValue()) && members.has(each.getKey()))
                .count();
        return awake >= Math.min(3, members.all().size());
    }

    private void out(Fact fact, String recorded, String derived) {
        findings.add(HIBERNATION_OUT_OF_TURN, fact, recorded, derived);
    }
}
