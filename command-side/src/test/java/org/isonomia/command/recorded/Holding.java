package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import java.util.Arrays;
import org.isonomia.command.community.issueaudittoken.IssueAuditToken;
import org.isonomia.command.community.revokeaudittoken.RevokeAuditToken;
import org.isonomia.command.roles.answerappointment.AnswerAppointment;
import org.isonomia.command.roles.endmandate.EndMandate;
import org.isonomia.command.roles.standforrole.StandForRole;
import org.isonomia.command.roles.withdrawcandidacy.WithdrawCandidacy;
import org.isonomia.command.tasks.claimtask.ClaimTask;
import org.isonomia.command.tasks.completetask.CompleteTask;
import org.isonomia.command.tasks.opentask.OpenTask;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.TaskId;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.Effect;

/**
 * Of those who are appointed first Ada declines and Cyd does not answer; then Ben holds the first seat, Fay the second until
 * she resigns, and it is offered to Gil. The tasks are those of curators.
 */
final class Holding {
    private static final Duration DELIBERATION = Duration.ofDays(2);
    private static final Duration VOTED_AND_WAITED = Duration.ofDays(9);
    private static final Duration TO_ACCEPT = Duration.ofDays(14);

    private Holding() {}

    static void happens(Recording log) {
        stood(log, BEN, CYD, ADA, HAL);
        log.act(HAL, new WithdrawCandidacy(CURATOR, HAL, false));
        appointed(log, "first", ADA, CYD);
        log.act(ADA, new AnswerAppointment(CURATOR, ADA, false));
        log.pass(TO_ACCEPT);
        stood(log, FAY);
        appointed(log, "second", BEN, FAY);
        log.act(BEN, new AnswerAppointment(CURATOR, BEN, true));
        log.act(FAY, new AnswerAppointment(CURATOR, FAY, true));
        opened(log, DONE, "Sort", "By year", Duration.ofDays(30));
        opened(log, LATE, "Count", "All", Duration.ofDays(1));
        log.act(FAY, new ClaimTask(DONE, FAY));
        log.act(FAY, new EndMandate(CURATOR, FAY, false));
        log.act(BEN, new ClaimTask(DONE, BEN));
        log.act(BEN, new CompleteTask(DONE, BEN, "Sorted"));
        log.act(BEN, new IssueAuditToken(PRESS, CURATOR, BEN, "The Press", Digests.sha256("press"), 30));
        log.act(BEN, new RevokeAuditToken(PRESS, CURATOR, BEN));
        stood(log, GIL);
        appointed(log, "third", GIL);
        opened(log, TIDYING, "Tidy", "Up", Duration.ofDays(7));
    }

    private static void opened(Recording log, TaskId task, String title, String note, Duration time) {
        log.act(BEN, new OpenTask(task, CURATOR, BEN, title, note, log.in(time)));
    }

    private static void stood(Recording log, MemberId... candidates) {
        for (MemberId candidate : candidates) log.act(candidate, new StandForRole(CURATOR, candidate, "I will."));
    }

    private static void appointed(Recording log, String name, MemberId... candidates) {
        var effects = Arrays.stream(candidates)
                .map(candidate -> new AppointMember(CURATOR, candidate))
                .toArray(Effect[]::new);
        var motion = Motion.drafted(log, new ProposalId("q_" + name), IDA, "The " + name + " curators", effects)
                .ready(HAL);
        log.pass(DELIBERATION);
        Motion.yes(log, motion.putNow(first(motion.id())), BEN, EVA, HAL, IDA);
        log.pass(VOTED_AND_WAITED);
    }
}
