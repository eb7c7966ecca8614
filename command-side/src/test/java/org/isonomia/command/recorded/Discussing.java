package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import java.util.List;
import org.isonomia.command.discussion.openthread.OpenThread;
import org.isonomia.command.discussion.postcomment.PostComment;
import org.isonomia.command.discussion.retractcomment.RetractComment;
import org.isonomia.command.discussion.revisecomment.ReviseComment;

/** Nobody curates, and three talk about it. */
final class Discussing {
    private Discussing() {}

    static void happens(Recording log) {
        log.act(ADA, new OpenThread(WELL, ADA, "Who curates?", "Nobody does. @cyd?", List.of(CYD)));
        log.act(BEN, new PostComment(FIRST, WELL, null, BEN, "@ada @cyd, you?", List.of(ADA, CYD)));
        log.act(ADA, new PostComment(REPLY, WELL, FIRST, ADA, "Not me.", List.of()));
        log.act(BEN, new ReviseComment(FIRST, BEN, "@cyd, you?", List.of(CYD)));
        log.act(BEN, new PostComment(GONE, WELL, FIRST, BEN, "Oops @cyd", List.of(CYD)));
        log.act(BEN, new RetractComment(GONE, BEN));
    }
}
