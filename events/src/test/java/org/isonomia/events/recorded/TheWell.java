package org.isonomia.events.recorded;

import java.util.List;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.CommentId;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.polls.Occasion.Reason;

/** Who and what is in the log {@code the-well}, in the order in which it comes up. */
public final class TheWell {
    public static final MemberId ADA = new MemberId("m_ada");
    public static final MemberId BEN = new MemberId("m_ben");
    public static final MemberId CYD = new MemberId("m_cyd");

    /** Left, and had their data erased. */
    public static final MemberId DAN = new MemberId("m_dan");

    /** Removed, and let in again. */
    public static final MemberId EVA = new MemberId("m_eva");

    public static final MemberId FAY = new MemberId("m_fay");
    public static final MemberId GIL = new MemberId("m_gil");
    public static final MemberId HAL = new MemberId("m_hal");
    public static final MemberId IDA = new MemberId("m_ida");

    /** Left. */
    public static final MemberId JON = new MemberId("m_jon");

    /** Left, and had their data erased by decision. */
    public static final MemberId KIM = new MemberId("m_kim");

    public static final InvitationId OPEN = new InvitationId("i_open");
    public static final InvitationId REVOKED = new InvitationId("i_revoked");
    public static final ThreadId WELL = new ThreadId("d_well");
    public static final CommentId FIRST = new CommentId("c_first");
    public static final CommentId REPLY = new CommentId("c_reply");
    public static final CommentId GONE = new CommentId("c_gone");

    /** Adopted, challenged, upheld. */
    public static final ProposalId CURATE = new ProposalId("q_curate");

    public static final PollId DECIDED = new PollId("p_decided");

    /** Adopted too late: the role is there by then. */
    public static final ProposalId AGAIN = new ProposalId("q_again");

    public static final PollId CONFLICTED = new PollId("p_conflicted");
    public static final RoleId CURATOR = new RoleId("r_curator");

    public static final DefineRole DEFINE = new DefineRole(
            CURATOR, "Curator", "Keep the texts", List.of("Texts", "audit"), List.of("Answer within a week"), 2, 90);

    /** Whether the result of {@link #DECIDED} is annulled. */
    public static final PollId HEARD = PollId.following(DECIDED, Reason.CHALLENGE.name());

    public static final QuestionId WATER = new QuestionId("x_water");
    public static final ProposalId DIG = new ProposalId("q_dig");
    public static final ProposalId CISTERN = new ProposalId("q_cistern");
    public static final PollId SETTLED = new PollId("p_settled");

    public static final QuestionId SHADE = new QuestionId("x_shade");
    public static final ProposalId OAK = new ProposalId("q_oak");
    public static final ProposalId LIME = new ProposalId("q_lime");
    public static final PollId TIED = new PollId("p_tied");

    /** Put to the vote with one rival, and called off. */
    public static final QuestionId AND_WHERE = new QuestionId("x_and-where");

    public static final ProposalId HILL = new ProposalId("q_hill");
    public static final PollId CALLED_OFF = new PollId("p_called-off");

    /** Announced, and not ready when it was due. */
    public static final QuestionId GATE = new QuestionId("x_gate");

    public static final ProposalId IRON = new ProposalId("q_iron");

    /** Withdrawn. */
    public static final QuestionId BELL = new QuestionId("x_bell");

    /** Decided by a panel. */
    public static final ProposalId BENCH = new ProposalId("q_bench");

    /** Decided by all, in a panel's place. */
    public static final ProposalId FENCE = new ProposalId("q_fence");

    /** Lapsed with its draw. */
    public static final ProposalId SWING = new ProposalId("q_swing");

    /** Adopted, annulled, and adopted again. */
    public static final ProposalId CLOCK = new ProposalId("q_clock");

    public static final AuditTokenId COURT = new AuditTokenId("a_court");

    /** Revoked by decision. */
    public static final AuditTokenId GUILD = new AuditTokenId("a_guild");

    /** Revoked by a curator. */
    public static final AuditTokenId PRESS = new AuditTokenId("a_press");

    /** What objections were raised in. */
    public static final PollId OBJECTED = new PollId("p_objected");

    /** What was hidden until the close. */
    public static final PollId HIDDEN = new PollId("p_hidden");

    /** Lapsed. */
    public static final ProposalId DROPPED = new ProposalId("q_dropped");

    /** Withdrawn. */
    public static final ProposalId SHED = new ProposalId("q_shed");

    /** Lapsed. */
    public static final QuestionId IDLE = new QuestionId("x_idle");

    public static final TaskId DONE = new TaskId("t_done");
    public static final TaskId LATE = new TaskId("t_late");
    public static final TaskId TIDYING = new TaskId("t_todo");
    public static final QuestionId OPEN_QUESTION = new QuestionId("x_open");
    public static final PollId LATER = new PollId("p_later");
    public static final PollId ADVISORY = new PollId("p_advisory");
    public static final ProposalId PENDING = new ProposalId("q_pending");

    private TheWell() {}

    /** The first poll on a proposal, where it has no name of its own. */
    public static PollId first(ProposalId proposal) {
        return new PollId("p_" + proposal.value().substring(2));
    }

    public static PollId second(ProposalId proposal) {
        return PollId.following(first(proposal), Reason.SECOND_CALL.name());
    }

    /** The poll of those who were drawn. */
    public static PollId panel(ProposalId proposal) {
        return PollId.following(second(proposal), Reason.PANEL.name());
    }
}
