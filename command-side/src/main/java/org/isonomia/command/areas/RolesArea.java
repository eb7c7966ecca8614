package org.isonomia.command.areas;

import static org.isonomia.command.Automation.when;
import static org.isonomia.command.Slice.of;
import static org.isonomia.command.Slice.without;

import java.util.List;
import org.isonomia.command.Area;
import org.isonomia.command.Due;
import org.isonomia.command.Slice;
import org.isonomia.command.Who;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.roles.RoleRefusal;
import org.isonomia.command.roles.answerappointment.AnswerAppointment;
import org.isonomia.command.roles.answerappointment.AnswerAppointmentDecision;
import org.isonomia.command.roles.endmandate.EndMandate;
import org.isonomia.command.roles.endmandate.EndMandateDecision;
import org.isonomia.command.roles.lapseappointment.LapseAppointment;
import org.isonomia.command.roles.lapseappointment.LapseAppointmentDecision;
import org.isonomia.command.roles.releasemember.ReleaseMember;
import org.isonomia.command.roles.releasemember.ReleaseMemberDecision;
import org.isonomia.command.roles.standforrole.StandForRole;
import org.isonomia.command.roles.standforrole.StandForRoleDecision;
import org.isonomia.command.roles.withdrawcandidacy.WithdrawCandidacy;
import org.isonomia.command.roles.withdrawcandidacy.WithdrawCandidacyDecision;
import org.isonomia.deadlines.RoleDeadlines;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;

/** Candidacies, appointments and mandates. */
final class RolesArea {
    static final Area AREA = new Area(
            "roles",
            List.of(
                    of(Who.MEMBER, StandForRoleDecision.READS, StandForRole::member),
                    new Slice<>(
                            WithdrawCandidacyDecision.READS,
                            Who.CANDIDATE,
                            c -> Slice.unless(c.byTheClock(), c.member())),
                    of(Who.APPOINTED, AnswerAppointmentDecision.READS, AnswerAppointment::member),
                    without(Who.CLOCK, LapseAppointmentDecision.READS),
                    new Slice<>(EndMandateDecision.READS, Who.HOLDER, c -> Slice.unless(c.byTheClock(), c.member())),
                    without(Who.CLOCK, ReleaseMemberDecision.READS)),
            List.of(
                    when(
                            "whenMemberLeftThenReleaseMember",
                            Standing.class,
                            e -> !Standings.isMemberAfter(e),
                            e -> new ReleaseMember(e.member(), Reason.LEFT_COMMUNITY)),
                    when(
                            "whenMemberSuspendedThenReleaseMember",
                            MemberSuspended.class,
                            e -> new ReleaseMember(e.member(), Reason.SUSPENDED))),
            List.of(
                    new Due(
                            RoleDeadlines.LAPSE_APPOINTMENT,
                            on -> new LapseAppointment(
                                    new RoleId(on.get(0)), Integer.parseInt(on.get(1)), new MemberId(on.get(2)))),
                    new Due(
                            RoleDeadlines.END_MANDATE,
                            on -> new EndMandate(new RoleId(on.get(0)), new MemberId(on.get(2)), true)),
                    new Due(
                            RoleDeadlines.LAPSE_CANDIDACY,
                            on -> new WithdrawCandidacy(new RoleId(on.get(0)), new MemberId(on.get(1)), true))),
            Area.codes(RoleRefusal.values()));

    private RolesArea() {}
}
