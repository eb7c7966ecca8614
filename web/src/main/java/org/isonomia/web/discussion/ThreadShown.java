package org.isonomia.web.discussion;

import java.util.Optional;
import org.isonomia.events.CommentId;
import org.isonomia.events.ThreadId;
import org.isonomia.query.Views;
import org.isonomia.query.decisions.MatterKind;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a page shows of one thread: there, from the comment that is looked for, answered or revised. */
@Component
public final class ThreadShown {
    /** Comments on a page. */
    static final int COMMENTS = 50;

    private static final int PROPOSALS = 50;

    private final Views views;

    ThreadShown(Views views) {
        this.views = views;
    }

    /**
     * @param form of whatever act in it was refused; blank when none was
     * @param after which of its comments to go on
     */
    public ShownThread of(Visit visit, ThreadId thread, Form form, @Nullable String after) {
        var at = visit.query("at")
                .or(() -> form.optional("parent"))
                .or(() -> form.optional("revised"))
                .flatMap(ThreadShown::comment);
        var shown = at.flatMap(comment -> views.threads().threadAt(thread, comment, COMMENTS))
                .or(() -> views.threads().thread(thread, after, COMMENTS))
                .orElseThrow(NotFoundException::new);
        return new ShownThread(
                shown,
                views.proposals().discussedIn(thread, PROPOSALS),
                visit.query("cite").flatMap(Cited::of),
                form);
    }

    /** The page of the matter on which the form was sent, where a comment stands, and the comment on it. */
    static String address(Form form, ThreadId thread, CommentId comment) {
        String at = "at=" + comment + "#" + comment;
        return form.optional(MatterPages.MATTER)
                .flatMap(MatterKind::id)
                .map(matter -> MatterPages.address(matter) + "?part=" + thread + "&" + at)
                .orElseGet(() -> MatterPages.address(thread) + "?" + at);
    }

    private static Optional<CommentId> comment(String id) {
        try {
            return Optional.of(new CommentId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
