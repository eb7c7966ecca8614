package org.isonomia.web.page;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.isonomia.command.Origin;
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

/** The ids of what a command makes, derived from the command's own: a repeated request names the same things. */
public record NewIds(UUID command) {
    public static NewIds of(Origin origin) {
        return new NewIds(origin.command());
    }

    public MemberId member() {
        return new MemberId("m_" + body());
    }

    public InvitationId invitation() {
        return new InvitationId("i_" + body());
    }

    public AuditTokenId auditToken() {
        return new AuditTokenId("a_" + body());
    }

    public ThreadId thread() {
        return new ThreadId("d_" + body());
    }

    public CommentId comment() {
        return new CommentId("c_" + body());
    }

    public ProposalId proposal() {
        return new ProposalId("q_" + body());
    }

    public QuestionId question() {
        return new QuestionId("x_" + body());
    }

    public PollId poll() {
        return new PollId("p_" + body());
    }

    public RoleId role() {
        return new RoleId("r_" + body());
    }

    public TaskId task() {
        return new TaskId("t_" + body());
    }

    private String body() {
        var bits = ByteBuffer.allocate(16)
                .putLong(command.getMostSignificantBits())
                .putLong(command.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits.array());
    }
}
