package org.isonomia.web.decisions;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.isonomia.events.Id;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.decisions.MatterKind;
import org.isonomia.query.decisions.Stood;
import org.isonomia.query.discussion.threads.ThreadLine;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.web.discussion.ThreadShown;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.page.Pages;
import org.isonomia.web.polls.PollShown;
import org.isonomia.web.proposals.ProposalShown;
import org.isonomia.web.proposals.QuestionShown;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of a matter. A part of it that is looked at, or was acted on, is shown whole. */
@Component
final class MatterShown implements MatterPages {
    private static final int TIMELINE = 12;

    /** In an address: the part that is looked at. */
    static final String PART = "part";

    private final MattersFound matters;
    private final MatterVisits visits;
    private final PollShown polls;
    private final ProposalShown proposals;
    private final QuestionShown questions;
    private final ThreadShown threads;
    private final Views views;
    private final Pages pages;
    private final Templates templates;

    MatterShown(
            MattersFound matters,
            MatterVisits visits,
            PollShown polls,
            ProposalShown proposals,
            QuestionShown questions,
            ThreadShown threads,
            Views views,
            Pages pages,
            Templates templates) {
        this.matters = matters;
        this.visits = visits;
        this.polls = polls;
        this.proposals = proposals;
        this.questions = questions;
        this.threads = threads;
        this.views = views;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public JteModel page(Visit visit, Id part, Form form) {
        var from = form.optional(MatterPages.MATTER).flatMap(MatterKind::id).filter(id -> belongs(part, id));
        return page(visit, from.orElseGet(() -> matters.matterOf(part.value())), part, form);
    }

    JteModel page(Visit visit, Id id, Id part, Form form) {
        long seen = views.runner().shown();
        var matter = matters.of(id, visit.member());
        visits.note(visit.member(), id);
        var shown = new MatterPage(
                matter,
                id instanceof QuestionId question
                        ? Optional.of(questions.of(visit, question, of(part, id, form), after(visit, part, id)))
                        : Optional.empty(),
                proposal(id, part).map(one -> proposals.of(visit, one, of(part, one, form))),
                poll(matter, part).map(one -> polls.of(visit, one, of(part, one, form), after(visit, part, one))),
                thread(matter, part).map(one -> threads.of(visit, one, of(part, one, form), after(visit, part, one))),
                views.history().at(pages.locale(visit), views.withinMatter().entries(id, TIMELINE)),
                stood(visit, id),
                visit.query("stood").or(() -> visit.query("on")).isPresent(),
                seen);
        var title = matter.line().title().orElse("");
        var page = title.isEmpty()
                ? pages.page(visit, "text.erased")
                : pages.page(visit, "title", "title", MatterWords.title(matter.line()));
        return templates.decisionsMatter(page, shown, form);
    }

    private static Form of(Id part, Id of, Form form) {
        return part.equals(of) ? form : Form.blank();
    }

    private static @Nullable String after(Visit visit, Id part, Id of) {
        return part.equals(of) ? visit.query("after").orElse(null) : null;
    }

    private static Optional<ProposalId> proposal(Id id, Id part) {
        if (part instanceof ProposalId looked) return Optional.of(looked);
        return id instanceof ProposalId alone ? Optional.of(alone) : Optional.empty();
    }

    private static Optional<PollId> poll(Matter matter, Id part) {
        if (part instanceof PollId looked) return Optional.of(looked);
        return Optional.ofNullable(matter.line().poll()).map(PollLine::id);
    }

    private static Optional<ThreadId> thread(Matter matter, Id part) {
        if (part instanceof ThreadId looked) return Optional.of(looked);
        return matter.threads().stream().findFirst().map(ThreadLine::id);
    }

    /** After an entry, or at the end of a day. */
    private Optional<Stood> stood(Visit visit, Id id) {
        var position = visit.query("stood")
                .flatMap(MatterShown::number)
                .or(() -> visit.query("on").flatMap(this::lastOf));
        return position.flatMap(at -> views.stood().at(id, at));
    }

    private Optional<Long> lastOf(String day) {
        try {
            var end =
                    LocalDate.parse(day).plusDays(1).atStartOfDay(pages.zone()).toInstant();
            return views.withinMatter().lastBefore(end);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String written) {
        try {
            return Optional.of(Long.parseLong(written));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The part that an address names, where it names one of this matter. */
    Id part(Visit visit, Id id) {
        return visit.query(PART)
                .flatMap(MatterKind::id)
                .filter(part -> belongs(part, id))
                .orElse(id);
    }

    /** A thread can be where several matters are discussed. */
    private boolean belongs(Id part, Id matter) {
        return part instanceof ThreadId thread
                ? views.withinMatter().threads(matter).contains(thread)
                : views.withinMatter().matterOf(part).equals(Optional.of(matter));
    }
}
