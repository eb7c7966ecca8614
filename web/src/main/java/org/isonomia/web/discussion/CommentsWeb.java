package org.isonomia.web.discussion;

import static org.isonomia.web.page.Pages.found;
import static org.isonomia.web.page.Pages.id;

import gg.jte.models.runtime.JteModel;
import org.isonomia.command.discussion.comment.PostComment;
import org.isonomia.command.discussion.retract.RetractComment;
import org.isonomia.command.discussion.revise.ReviseComment;
import org.isonomia.events.CommentId;
import org.isonomia.events.ThreadId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.Frame;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Submitted;
import org.isonomia.web.page.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Comments: posting, revising and retracting them, all on their thread's page. */
@RestController
class CommentsWeb {
    private final Pages pages;
    private final Acts acts;
    private final Views views;
    private final Mentions mentions;
    private final Templates templates;

    CommentsWeb(Pages pages, Acts acts, Views views, Mentions mentions, Templates templates) {
        this.pages = pages;
        this.acts = acts;
        this.views = views;
        this.mentions = mentions;
        this.templates = templates;
    }

    record NewComment(@Nullable CommentId parent, @Nullable String text) {}

    record NewText(@Nullable String text) {}

    @PostMapping("/threads/{thread}/comments")
    Mono<ResponseEntity<?>> post(Visit visit, Form form, @PathVariable String thread) {
        var in = id(ThreadId::new, thread);
        var comment = new CommentId(NewIds.of("c", visit.me(), form.key()));
        var parent = form.text("parent").isEmpty() ? null : id(CommentId::new, form.text("parent"));
        return pages.work(visit, () -> mentions.in(form.text("text")))
                .flatMap(named -> acts.submit(
                                visit,
                                form,
                                new PostComment(comment, in, parent, visit.me(), form.text("text"), named))
                        .orShow("/threads/" + in + "#" + comment, (frame, wrong) -> page(frame, in, wrong)));
    }

    @PostMapping("/threads/{thread}/comments/{comment}/revise")
    Mono<ResponseEntity<?>> revise(
            Visit visit, Form form, @PathVariable String thread, @PathVariable String comment) {
        var in = id(ThreadId::new, thread);
        var revised = id(CommentId::new, comment);
        return pages.work(visit, () -> mentions.in(form.text("text")))
                .flatMap(named -> acts.submit(
                                visit, form, new ReviseComment(revised, visit.me(), form.text("text"), named))
                        .orShow("/threads/" + in + "#" + revised, (frame, wrong) -> page(frame, in, wrong)));
    }

    @PostMapping("/threads/{thread}/comments/{comment}/retract")
    Mono<ResponseEntity<?>> retract(
            Visit visit, Form form, @PathVariable String thread, @PathVariable String comment) {
        var in = id(ThreadId::new, thread);
        var retracted = id(CommentId::new, comment);
        return acts.submit(visit, form, new RetractComment(retracted, visit.me()))
                .orShow("/threads/" + in + "#" + retracted, (frame, wrong) -> page(frame, in, wrong));
    }

    @PostMapping("/api/threads/{thread}/comments")
    Mono<ResponseEntity<?>> apiPost(
            Visit visit,
            @RequestHeader("Idempotency-Key") String key,
            @PathVariable String thread,
            @RequestBody NewComment body) {
        var in = id(ThreadId::new, thread);
        var comment = new CommentId(NewIds.of("c", visit.me(), key));
        String text = Form.orBlank(body.text());
        return pages.work(visit, () -> mentions.in(text))
                .flatMap(named -> acts.receipt(
                        visit,
                        key,
                        comment.value(),
                        new PostComment(comment, in, body.parent(), visit.me(), text, named)));
    }

    @PutMapping("/api/comments/{comment}")
    Mono<ResponseEntity<?>> apiRevise(
            Visit visit,
            @RequestHeader("Idempotency-Key") String key,
            @PathVariable String comment,
            @RequestBody NewText body) {
        var revised = id(CommentId::new, comment);
        String text = Form.orBlank(body.text());
        return pages.work(visit, () -> mentions.in(text))
                .flatMap(named ->
                        acts.receipt(visit, key, null, new ReviseComment(revised, visit.me(), text, named)));
    }

    @DeleteMapping("/api/comments/{comment}")
    Mono<ResponseEntity<?>> apiRetract(
            Visit visit, @RequestHeader("Idempotency-Key") String key, @PathVariable String comment) {
        return acts.receipt(visit, key, null, new RetractComment(id(CommentId::new, comment), visit.me()));
    }

    private JteModel page(Frame frame, ThreadId thread, Submitted submitted) {
        return templates.discussionThread(
                frame,
                found(views.threads().thread(thread)),
                views.proposals().discussedIn(thread),
                submitted);
    }
}
