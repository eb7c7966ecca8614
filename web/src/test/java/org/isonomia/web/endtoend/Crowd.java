package org.isonomia.web.endtoend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.isonomia.command.Answer;
import org.isonomia.command.Commands;
import org.isonomia.command.Origin;
import org.isonomia.command.membership.issueinvitation.IssueInvitation;
import org.isonomia.command.membership.joinbyinvitation.JoinByInvitation;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.web.membership.InvitationLinks;
import org.isonomia.web.security.Credentials;
import org.isonomia.web.security.Sessions;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;

/** Many members at once. They join by invitations like anyone, but choose no passwords: hashing those takes long. */
final class Crowd {
    private static final int SIDE_BY_SIDE = 16;
    private static final String COOKIE = "isonomia";

    private Crowd() {}

    /**
     * Joins members {@code from} up to, not including, {@code to}. The founder invites the first of each line, who invites
     * the others: nobody invites more than the charter lets them.
     */
    static void join(TestInstance instance, int from, int to) {
        var lines = new ArrayList<CompletableFuture<?>>();
        var founder = new MemberId(instance.founder().get("/api/me").text("/person/id"));
        int each = (to - from + SIDE_BY_SIDE - 1) / SIDE_BY_SIDE;
        for (int first = from; first < to; first += each) {
            joinByOne(instance, founder, invite(instance, founder, "first-" + first, 1), first, first + 1)
                    .join();
            var host = id(first);
            var invitation = invite(instance, host, "line-" + first, each);
            lines.add(joinByOne(instance, host, invitation, first + 1, Math.min(to, first + each)));
        }
        lines.forEach(CompletableFuture::join);
    }

    private static InvitationId invite(TestInstance instance, MemberId inviter, String name, int uses) {
        var invitation = new InvitationId("i_" + name);
        var now = instance.clock().instant();
        var issue = new IssueInvitation(
                invitation,
                inviter,
                instance.bean(InvitationLinks.class).digest(invitation),
                now.plus(Duration.ofDays(1)),
                uses);
        accepted(instance.bean(Commands.class)
                .send(issue, Origin.member(inviter, invitation.value(), now))
                .join());
        return invitation;
    }

    /** One after the other: two uses of the same invitation would wait for one another. */
    private static CompletableFuture<?> joinByOne(
            TestInstance instance, MemberId inviter, InvitationId invitation, int from, int to) {
        String digest = instance.bean(InvitationLinks.class).digest(invitation);
        var commands = instance.bean(Commands.class);
        CompletableFuture<Object> line = CompletableFuture.completedFuture("nobody yet");
        for (int number = from; number < to; number++) {
            var member = id(number);
            var join = new JoinByInvitation(invitation, inviter, digest, member, "Member " + number, email(number));
            line = line.thenCompose(before -> commands.send(
                            join, Origin.member(member, "join", instance.clock().instant())))
                    .thenApply(Crowd::accepted);
        }
        return line;
    }

    private static Object accepted(Answer answer) {
        if (answer instanceof Answer.Accepted) return answer;
        throw new AssertionError(answer);
    }

    /** Browsers of members {@code from} up to, not including, {@code to}, each with a session of their own. */
    static List<Browser> signIn(TestInstance instance, int from, int to) {
        var credentials = instance.bean(Credentials.class);
        var sessions = instance.bean(Sessions.class);
        return IntStream.range(from, to)
                .mapToObj(number -> {
                    if (!credentials.claim(id(number), email(number), "no password")) throw new AssertionError(number);
                    var browser = instance.browser();
                    browser.cookies().put(COOKIE, sessions.begin(id(number)));
                    return browser;
                })
                .toList();
    }

    private static MemberId id(int number) {
        return new MemberId("m_crowd-" + number);
    }

    private static String email(int number) {
        return "crowd" + number + "@example.org";
    }
}
