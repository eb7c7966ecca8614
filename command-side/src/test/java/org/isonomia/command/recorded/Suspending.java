package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.proposals.respondtoremoval.RespondToRemoval;
import org.isonomia.command.roles.answerappointment.AnswerAppointment;
import org.isonomia.command.roles.standforrole.StandForRole;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RestoreMember;
import org.isonomia.events.effects.SuspendMember;

/**
 * In a community of six Eva, who holds a role, is suspended after she answered. She votes in the
 * poll whose roll has her already and is not on the next one, until a decision restores her. The suspension of Fay ends
 * by itself.
 */
final class Suspending {
    private static final Duration DELIBERATION = Duration.ofDays(3);
    private static final Duration VOTED = Duration.ofDays(6);
    private static final Duration VOTED_AND_WAITED = Duration.ofDays(14);

    private Suspending() {}

    static void happens(Recording log) {
        Founding.founded(log, "The Ferry", Charter.Template.MAJORITY, LastResort.LAPSE, ChallengeWindow.NONE);
        for (MemberId member : List.of(BEN, CYD, EVA, FAY, GIL)) Founding.join(log, member);
        decided(log, "role", DEFINE);
        log.act(EVA, new StandForRole(CURATOR, EVA, "I will."));
        decided(log, "eva", new AppointMember(CURATOR, EVA));
        log.act(EVA, new AnswerAppointment(CURATOR, EVA, true));
        var suspend = drafted(log, "suspend", new SuspendMember(EVA, 30));
        log.act(EVA, new RespondToRemoval(suspend.id(), EVA, "I was ill, and said so."));
        var benches = drafted(log, "benches");
        var boats = drafted(log, "boats");
        log.pass(DELIBERATION);
        adopted(log, suspend);
        log.pass(VOTED);
        var before = adopted(log, benches);
        log.pass(DELIBERATION);
        Motion.no(log, before, EVA);
        adopted(log, boats);
        decided(log, "restore", new RestoreMember(EVA));
        decided(log, "fay", new SuspendMember(FAY, 5));
        log.pass(VOTED_AND_WAITED);
    }

    private static void decided(Recording log, String name, Effect effect) {
        var motion = drafted(log, name, effect);
        log.pass(DELIBERATION);
        adopted(log, motion);
        log.pass(VOTED_AND_WAITED);
    }

    private static Motion drafted(Recording log, String name, Effect... effects) {
        return Motion.drafted(log, new ProposalId("q_" + name), BEN, "About " + name, effects)
                .ready(ADA, CYD);
    }

    private static PollId adopted(Recording log, Motion motion) {
        var poll = motion.putNow(first(motion.id()));
        Motion.yes(log, poll, ADA, BEN, CYD, GIL);
        return poll;
    }
}
