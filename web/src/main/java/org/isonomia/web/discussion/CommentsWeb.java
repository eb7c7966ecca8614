package org.isonomia.web.discussion;

import gg.jte.models.runtime.JteModel;
import org.isonomia.command.discussion.postcomment.PostComment;
import org.isonomia.command.discussion.retractcomment.RetractComment;
import org.isonomia.command.discussion.revisecomment.ReviseComment;
import org.isonomia.events.CommentId;
import org.isonomia.events.ThreadId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.discussion.threads.Comment;
import org.isonomia.query.page.Page;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Confirmations;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Comments: posting, revising and retracting them, all on their thread's page. */
@RestController
final class CommentsWeb {
    private static final int VERSIONS = 10;

    private final Confirmations confirmations;
    private final Pages pages;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;
    private final Templates templates;
    private final Mentions mentions;
    private final MatterPages matters;

    CommentsWeb(
            Pages pages,
            Acts acts,
            ApiActs api,
            Views views,
            Templates templates,
            Mentions mentions,
            MatterPages matters,
            Confirmations confirmations) {
        this.matters = matters;
        this.confirmations = confirmations;
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.views = views;
        this.templates = templates;
        this.mentions = mentions;
    }

    record NewComment(@Nullable CommentId parent, @Nullable String text) {}

    record NewText(@Nullable String text) {}

    @PostMapping("/threads/{thread}/comments")
    ResponseEntity<?> post(Visit visit, Form form, @PathVariable ThreadId thread) {
        var comment = NewIds.of(acts.origin(visit, form)).comment();
        String text = form.text("text");
        var parent = form.id("parent", CommentId::new).orElse(null);
        var command = new PostComment(comment, thread, parent, visit.member(), text, mentions.in(text));
        return send(visit, form, command, thread, comment);
    }

    @PostMapping("/threads/{thread}/comments/{comment}/revise")
    ResponseEntity<?> revise(Visit visit, Form form, @PathVariable ThreadId thread, @PathVariable CommentId comment) {
        String text = form.text("text");
        return send(visit, form, new ReviseComment(comment, visit.member(), text, mentions.in(text)), thread, comment);
    }

    @PostMapping("/threads/{thread}/comments/{comment}/retract")
    ResponseEntity<?> retract(Visit visit, Form form, @PathVariable ThreadId thread, @PathVariable CommentId comment) {
        if (!Confirmations.given(form))
            return confirmations.ask(visit, form, "retract", ThreadShown.address(form, thread, comment));
        return send(visit, form, new RetractComment(comment, visit.member()), thread, comment);
    }

    @GetMapping("/threads/{thread}/comments/{comment}/versions")
    JteModel versions(Visit visit, @PathVariable ThreadId thread, @PathVariable CommentId comment) {
        visit.member();
        var said = views.threads().versions(comment, visit.query("after").orElse(null), VERSIONS);
        if (said.items().isEmpty()) throw new NotFoundException();
        return templates.discussionVersions(pages.page(visit, "comment.versions.title"), thread, comment, said);
    }

    @GetMapping("/api/comments/{comment}/versions")
    Page<Comment.Version> apiVersions(
            @PathVariable CommentId comment, @RequestParam(required = false) @Nullable String after) {
        return views.threads().versions(comment, after, VERSIONS);
    }

    @PostMapping("/api/threads/{thread}/comments")
    ResponseEntity<?> apiPost(Visit visit, @PathVariable ThreadId thread, @RequestBody NewComment body) {
        var comment = NewIds.of(api.origin(visit)).comment();
        String text = Form.orBlank(body.text());
        var command = new PostComment(comment, thread, body.parent(), visit.member(), text, mentions.in(text));
        return api.send(visit, command, "/api/threads/" + thread + "#" + comment);
    }

    @PutMapping("/api/comments/{comment}")
    ResponseEntity<?> apiRevise(Visit visit, @PathVariable CommentId comment, @RequestBody NewText body) {
        String text = Form.orBlank(body.text());
        return api.send(visit, new ReviseComment(comment, visit.member(), text, mentions.in(text)), null);
    }

    @DeleteMapping("/api/comments/{comment}")
    ResponseEntity<?> apiRetract(Visit visit, @PathVariable CommentId comment) {
        return api.send(visit, new RetractComment(comment, visit.person()), null);
    }

    private ResponseEntity<?> send(Visit visit, Form form, Object command, ThreadId thread, CommentId comment) {
        return acts.send(
                visit,
                form,
                command,
                ThreadShown.address(form, thread, comment),
                again -> matters.page(visit, thread, again));
    }
}
