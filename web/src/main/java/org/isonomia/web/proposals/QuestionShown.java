package org.isonomia.web.proposals;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.deciding.Procedures;
import org.isonomia.deciding.Rivalry.Rival;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.community.Charter;
import org.isonomia.query.Views;
import org.isonomia.query.polls.prospects.Prospect;
import org.isonomia.query.proposals.proposals.FrozenRival;
import org.isonomia.query.proposals.questions.QuestionLine;
import org.isonomia.query.proposals.questions.QuestionPage;
import org.isonomia.query.proposals.questions.QuestionState;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.web.page.Pages;
import org.isonomia.web.polls.PreconditionsForm;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a page shows of one question to whoever looks. */
@Component
public final class QuestionShown {
    static final int RIVALS = 10;

    private final Pages pages;
    private final Views views;
    private final Clock clock;

    QuestionShown(Pages pages, Views views, Clock clock) {
        this.pages = pages;
        this.views = views;
        this.clock = clock;
    }

    /**
     * @param form of whatever act on it was refused; blank when none was
     * @param after which of its rivals to go on
     */
    public ShownQuestion of(Visit visit, QuestionId id, Form form, @Nullable String after) {
        var question = views.questions().question(id, after, RIVALS).orElseThrow(NotFoundException::new);
        var preconditions = form.isFaulty()
                ? List.<Precondition>of()
                : PreconditionsForm.check(form, pages.zone(), clock.instant());
        return new ShownQuestion(
                question,
                form,
                prospect(question.line(), preconditions),
                waits(question),
                needed(question),
                visit.who()
                        .filter(member -> views.supporters().isBackedBy(member, id))
                        .isPresent());
    }

    /** Of the rivals that are ready; none until then. */
    Optional<Prospect> prospect(QuestionLine question, List<Precondition> preconditions) {
        if (question.state() != QuestionState.OPEN) return Optional.empty();
        var charter = charter();
        var frozen = views.proposals().frozenRivals(question.id());
        var waits = new Waits(views, clock.instant());
        var rivals = frozen.stream()
                .filter(rival ->
                        waits.of(rival.line(), rival.effects(), charter).isEmpty())
                .map(QuestionShown::rival)
                .toList();
        if (rivals.isEmpty()) return Optional.empty();
        var putForward = frozen.stream()
                .map(rival -> rival.line().submittedAt())
                .max(Instant::compareTo)
                .orElseThrow();
        return Optional.of(views.prospects().rivals(charter, rivals, putForward, preconditions));
    }

    /** What each rival that is frozen still waits for. */
    private Map<ProposalId, Refusal> waits(QuestionPage question) {
        var waits = new HashMap<ProposalId, Refusal>();
        if (question.line().state() == QuestionState.OPEN)
            for (var rival : question.rivals().items())
                new Waits(views, clock.instant())
                        .of(rival.line(), rival.version().ifAdopted(), charter())
                        .ifPresent(why -> waits.put(rival.line().id(), why));
        return waits;
    }

    /** How many have to support each, who proposed it among them. */
    private Map<ProposalId, Integer> needed(QuestionPage question) {
        var needed = new HashMap<ProposalId, Integer>();
        long members = views.members().count();
        for (var rival : question.rivals().items())
            needed.put(
                    rival.line().id(),
                    Procedures.of(charter(), rival.version().ifAdopted(), members)
                            .supporters());
        return needed;
    }

    private Charter charter() {
        return views.community().community().orElseThrow().charter().charter();
    }

    private static Rival rival(FrozenRival rival) {
        var line = rival.line();
        return new Rival(
                line.id(),
                line.version(),
                line.title(),
                rival.effects(),
                line.proposer().id());
    }
}
