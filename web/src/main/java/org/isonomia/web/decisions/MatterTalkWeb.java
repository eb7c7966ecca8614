package org.isonomia.web.decisions;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.function.Function;
import org.isonomia.command.Refusal;
import org.isonomia.command.discussion.DiscussionRefusal;
import org.isonomia.command.discussion.openthread.OpenThread;
import org.isonomia.command.discussion.openthread.OpenThreadDecision;
import org.isonomia.events.Id;
import org.isonomia.events.ThreadId;
import org.isonomia.query.Views;
import org.isonomia.query.decisions.MatterKind;
import org.isonomia.query.decisions.MatterLine;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.discussion.Mentions;
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
    private static final List<Refusal> TALKED_ABOUT = List.of(Refusal.of(DiscussionRefusal.THREAD_OPEN));

    private final Views views;
    private final MatterShown shown;
    private final Acts acts;
    private final ApiActs api;
    private final Mentions mentions;

    MatterTalkWeb(Views views, MatterShown shown, Acts acts, ApiActs api, Mentions mentions) {
        this.views = views;
        this.shown = shown;
        this.acts = acts;
        this.api = api;
        this.mentions = mentions;
    }

    record FirstWords(@Nullable String text) {}

    @PostMapping("/decisions/{matter}/talk")
    ResponseEntity<?> begin(Visit visit, Form form, @PathVariable String matter) {
        visit.member();
        var line = found(matter);
        var thread = ThreadId.about(line.id());
        Function<Form, JteModel> again = refused -> shown.page(
                visit,
                line.id(),
                threads(line).stream().findFirst().map(Id.class::cast).orElse(line.id()),
                refused);
        if (isTalkedAboutElsewhere(line)) return Acts.refused(form.with(TALKED_ABOUT), again);
        return acts.send(
                visit,
                form,
                command(visit, line, form.text("text")),
                MatterPages.address(line.id()) + "?" + MatterShown.PART + "=" + thread + "#comments",
                again);
    }

    @PostMapping("/api/decisions/{matter}/talk")
    ResponseEntity<?> apiBegin(Visit visit, @PathVariable String matter, @RequestBody FirstWords body) {
        visit.member();
        var line = found(matter);
        if (isTalkedAboutElsewhere(line)) return api.refused(visit, TALKED_ABOUT);
        return api.send(
                visit, command(visit, line, Form.orBlank(body.text())), "/api/threads/" + ThreadId.about(line.id()));
    }

    /** Its thread is called like the matter, as far as titles of threads go. */
    private OpenThread command(Visit visit, MatterLine line, String text) {
        String title = line.title().orElse("");
        int length = title.offsetByCodePoints(
                0, Math.min(title.codePointCount(0, title.length()), OpenThreadDecision.LONGEST_TITLE));
        return new OpenThread(
                ThreadId.about(line.id()), visit.member(), title.substring(0, length), text, mentions.in(text));
    }

    /** One whose words are talked about already has its thread. */
    private MatterLine found(String matter) {
        return MatterKind.id(matter)
                .filter(id -> !(id instanceof ThreadId))
                .flatMap(views.decisions()::matter)
                .orElseThrow(NotFoundException::new);
    }

    private List<ThreadId> threads(MatterLine line) {
        return views.withinMatter().threads(line.id());
    }

    /** In a thread that it or something in it named. The one about it is refused by the command that would open it again. */
    private boolean isTalkedAboutElsewhere(MatterLine line) {
        return threads(line).stream().anyMatch(thread -> !thread.equals(ThreadId.about(line.id())));
    }
}
