package org.isonomia.command.areas;

import static org.isonomia.command.Slice.of;

import java.util.List;
import org.isonomia.command.Area;
import org.isonomia.command.Who;
import org.isonomia.command.discussion.DiscussionRefusal;
import org.isonomia.command.discussion.openthread.OpenThread;
import org.isonomia.command.discussion.openthread.OpenThreadDecision;
import org.isonomia.command.discussion.postcomment.PostComment;
import org.isonomia.command.discussion.postcomment.PostCommentDecision;
import org.isonomia.command.discussion.retractcomment.RetractComment;
import org.isonomia.command.discussion.retractcomment.RetractCommentDecision;
import org.isonomia.command.discussion.revisecomment.ReviseComment;
import org.isonomia.command.discussion.revisecomment.ReviseCommentDecision;

/** Threads and comments. */
final class DiscussionArea {
    static final Area AREA = new Area(
            "discussion",
            List.of(
                    of(Who.MEMBER, OpenThreadDecision.READS, OpenThread::author),
                    of(Who.MEMBER, PostCommentDecision.READS, PostComment::author),
                    of(Who.AUTHOR_AND_MEMBER, ReviseCommentDecision.READS, ReviseComment::author),
                    of(Who.AUTHOR, RetractCommentDecision.READS, RetractComment::author)),
            List.of(),
            List.of(),
            Area.codes(DiscussionRefusal.values()));

    private DiscussionArea() {}
}
