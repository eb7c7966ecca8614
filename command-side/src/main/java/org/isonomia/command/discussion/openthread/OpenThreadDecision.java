package org.isonomia.command.discussion.openthread;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.discussion.DiscussionRefusal.THREAD_OPEN;
import static org.isonomia.command.discussion.postcomment.PostCommentDecision.MOST_MENTIONS;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.membership.MembershipEvent.Standing;

/** Any member may open a thread, once: that about a matter has the matter's id. */
public record OpenThreadDecision(boolean member, boolean open) implements Decision<OpenThread> {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 10_000;

    public static final Reads<OpenThread, OpenThreadDecision> READS = Reads.of(
                    OpenThread.class, new OpenThreadDecision(false, false))
            .on(
                    Standing.class,
                    c -> Tag.member(c.author()),
                    (state, e) -> new OpenThreadDecision(Standings.isMemberAfter(e), state.open))
            .on(
                    ThreadOpened.class,
                    c -> Tag.thread(c.thread()),
                    (state, e) -> new OpenThreadDecision(state.member, true));

    @Override
    public Verdict decide(OpenThread command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        if (open) return refuse(THREAD_OPEN);
        Verdict faulty = Refusal.anyOf(new Input()
                .text("title", command.title(), LONGEST_TITLE)
                .text("text", command.text(), LONGEST_TEXT)
                .atMost("text", command.mentions(), MOST_MENTIONS)
                .faults());
        if (faulty != null) return faulty;
        var author = command.author();
        return accept(new ThreadOpened(
                command.thread(),
                author,
                Sealed.of(author, command.title().strip()),
                Sealed.of(author, command.text().strip()),
                command.mentions()));
    }
}
