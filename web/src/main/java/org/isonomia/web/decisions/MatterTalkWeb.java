package org.isonomia.web.decisions;

import java.util.Optional;
import org.isonomia.command.discussion.openthread.OpenThread;
import org.isonomia.command.discussion.openthread.OpenThreadDecision;
import org.isonomia.events.Id;
import org.isonomia.events.ThreadId;
import org.isonomia.query.Views;
import org.isonomia.query.decisions.MatterKind;
import org.isonomia.query.decisions.MatterLine;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Beginning to talk about a matter that named no thread, on its own page: the first words open the one about it. */
@RestController
final class MatterTalkWeb {
    private final Views views;
    private final MatterShown shown;
    private final Acts acts;
    private final ApiActs api;

    MatterTalkWeb(Views views, MatterShown shown, Acts acts, ApiActs api) {
        this.views = views;
        this.shown = shown;
        this.acts = acts;
        this.api = api;
    }

    record FirstWords(@Nullable String text) {}

    @PostMapping("/decisions/{matter}/talk")
    ResponseEntity<?> begin(Visit visit, Form form, @PathVariable String matter) {
        visit.member();
        var line = found(matter);
        var thread = ThreadId.about(line.id());
        return acts.send(
                visit,
                form,
                command(visit, line, form.text("text")),
                MatterPages.address(line.id()) + "?" + MatterShown.PART + "=" + thread + "#comments",
                again -> shown.page(
                        visit, line.id(), begun(line).map(Id.class::cast).orElse(line.id()), again));
    }

    @PostMapping("/api/decisions/{matter}/talk")
    ResponseEntity<?> apiBegin(Visit visit, @PathVariable String matter, @RequestBody FirstWords body) {
        var line = found(matter);
        return api.send(
                visit, command(visit, line, Form.orBlank(body.text())), "/api/threads/" + ThreadId.about(line.id()));
    }

    /** Its thread is called like the matter, as far as titles of threads go. */
    private static OpenThread command(Visit visit, MatterLine line, String text) {
        String title = line.title().orElse("");
        int length = Math.min(
                title.length(),
                title.offsetByCodePoints(
                        0, Math.min(title.codePointCount(0, title.length()), OpenThreadDecision.LONGEST_TITLE)));
        return new OpenThread(ThreadId.about(line.id()), visit.member(), title.substring(0, length), text);
    }

    /** One whose words are talked about already has its thread. */
    private MatterLine found(String matter) {
        return MatterKind.id(matter)
                .filter(id -> !(id instanceof ThreadId))
                .flatMap(views.decisions()::matter)
                .orElseThrow(NotFoundException::new);
    }

    private Optional<ThreadId> begun(MatterLine line) {
        return views.withinMatter().threads(line.id()).stream()
                .filter(ThreadId.about(line.id())::equals)
                .findFirst();
    }
}
