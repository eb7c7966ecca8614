package org.isonomia.query.runner;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.tasks.TaskEvent;

/** Which pages an entry changes: its tags, and the homes of those it may need something from. */
final class Topics {
    static final String HOME = "home";

    private Topics() {}

    static Set<String> of(LogEntry entry) {
        var topics = new LinkedHashSet<>(entry.recorded().tags());
        addHomes(entry.recorded().event(), topics);
        return topics;
    }

    private static void addHomes(Event event, Set<String> topics) {
        switch (event) {
            case PollEvent.Ballot ballot -> topics.add(home(ballot.voter()));
            case ProposalEvent.Support support -> topics.add(home(support.supporter()));
            case CommentPosted posted -> {
                topics.add(home(posted.author()));
                posted.mentions().forEach(mentioned -> topics.add(home(mentioned)));
            }
            case ThreadOpened opened -> opened.mentions().forEach(mentioned -> topics.add(home(mentioned)));
            case CommentRevised revised -> topics.add(HOME); // it may no longer mention someone
            case CommentRetracted retracted -> topics.add(HOME);
            case PollEvent poll -> topics.add(HOME);
            case ResultEvent result -> topics.add(HOME);
            case ProposalEvent proposal -> topics.add(HOME);
            case QuestionEvent question -> topics.add(HOME);
            case RoleEvent role -> {
                topics.add(HOME);
                topics.add(Tag.role(role.role()).toString()); // a candidacy has no tag of its role
            }
            case TaskEvent task -> topics.add(HOME);
            default -> {}
        }
    }

    private static String home(MemberId member) {
        return HOME + ":" + member.value();
    }
}
