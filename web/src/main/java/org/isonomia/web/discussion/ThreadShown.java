package org.isonomia.web.discussion;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.isonomia.events.CommentId;
import org.isonomia.events.ThreadId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;

/** A thread's page, which several acts come back to: there, at the comment that was answered or revised. */
final class ThreadShown {
    /** Comments on a page. */
    static final int COMMENTS = 50;

    private static final int PROPOSALS = 50;

    private ThreadShown() {}

    static JteModel page(Pages pages, Views views, Templates templates, Visit visit, ThreadId thread, Form form) {
        var at = visit.query("at")
                .or(() -> form.optional("parent"))
                .or(() -> form.optional("revised"))
                .flatMap(ThreadShown::comment);
        var shown = at.flatMap(comment -> views.threads().threadAt(thread, comment, COMMENTS))
                .or(() -> views.threads().thread(thread, visit.query("after").orElse(null), COMMENTS))
                .orElseThrow(NotFoundException::new);
        var page = pages.page(visit, "title", "title", shown.line().title().orElse("-"));
        return templates.discussionThread(page, shown, views.proposals().discussedIn(thread, PROPOSALS), form);
    }

    /** The page of the thread on which a comment stands, and the comment on it. */
    static String address(ThreadId thread, CommentId comment) {
        return "/threads/" + thread + "?at=" + comment + "#" + comment;
    }

    private static Optional<CommentId> comment(String id) {
        try {
            return Optional.of(new CommentId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
