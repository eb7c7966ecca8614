package org.isonomia.events.catalogue;

import static org.isonomia.events.Kind.kind;

import java.util.List;
import java.util.Set;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Kind;
import org.isonomia.events.Tag;
import org.isonomia.events.discussion.DiscussionEvent;
import org.isonomia.events.discussion.DiscussionEvent.CommentLife;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.discussion.earlier.CommentPostedV1;
import org.isonomia.events.discussion.earlier.ThreadOpenedV1;

/** The kinds of events of threads and comments. */
final class DiscussionKinds {
    private static final List<Kind<? extends DiscussionEvent>> KINDS = List.of(
            kind("discussion.ThreadOpened", 2, ThreadOpened.class, e -> Set.of(Tag.thread(e.thread())))
                    .upcast(1, ThreadOpenedV1.class, ThreadOpenedV1::upcast),
            kind("discussion.CommentPosted", 2, CommentPosted.class, e -> commented(e))
                    .upcast(1, CommentPostedV1.class, CommentPostedV1::upcast),
            kind("discussion.CommentRevised", 1, CommentRevised.class, e -> commented(e)),
            kind("discussion.CommentRetracted", 1, CommentRetracted.class, e -> commented(e)));

    static final List<Catalogue.Area> AREAS = List.of(new Catalogue.Area(DiscussionEvent.class, KINDS));

    private DiscussionKinds() {}

    private static Set<Tag> commented(CommentLife event) {
        return Set.of(Tag.thread(event.thread()), Tag.comment(event.comment()));
    }
}
