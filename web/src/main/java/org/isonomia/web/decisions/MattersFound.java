package org.isonomia.web.decisions;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.query.Views;
import org.isonomia.query.decisions.Consequence;
import org.isonomia.query.decisions.Consequences;
import org.isonomia.query.decisions.MatterKind;
import org.isonomia.query.decisions.MatterLine;
import org.isonomia.query.decisions.MatterSteps;
import org.isonomia.query.decisions.Part;
import org.isonomia.query.discussion.threads.ThreadLine;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.web.request.NotFoundException;
import org.springframework.stereotype.Component;

/** Puts a matter together from the views. */
@Component
final class MattersFound {
    private final Views views;
    private final MatterVisits visits;

    MattersFound(Views views, MatterVisits visits) {
        this.views = views;
        this.visits = visits;
    }

    /** The matter to which a question, proposal, poll or thread belongs. */
    Id matterOf(String written) {
        return MatterKind.id(written).flatMap(views.withinMatter()::matterOf).orElseThrow(NotFoundException::new);
    }

    Matter of(Id id, MemberId reader) {
        var line = views.decisions().matter(id).orElseThrow(NotFoundException::new);
        var polls = views.withinMatter().polls(id);
        var last = last(polls);
        var proposals = proposals(id);
        return new Matter(
                line,
                views.withinMatter().parts(reader, List.of(line)).getOrDefault(id.value(), Part.NONE),
                id instanceof QuestionId question ? views.questions().line(question) : Optional.empty(),
                proposals,
                polls,
                threads(id),
                MatterSteps.of(line, polls, last),
                running(line).map(this::consequences).orElse(List.of()),
                views.reviews().of(proposals.stream().map(ProposalLine::id).toList()),
                id instanceof QuestionId question ? views.reviews().in(question) : Optional.empty(),
                visits.before(reader, id).map(since -> views.withinMatter().unread(id, reader, since)));
    }

    private List<ProposalLine> proposals(Id id) {
        var ids = switch (id) {
            case QuestionId question -> views.proposals().rivals(question);
            case ProposalId proposal -> List.of(proposal);
            default -> List.<ProposalId>of();
        };
        return ids.stream()
                .flatMap(proposal -> views.proposals().line(proposal).stream())
                .toList();
    }

    private List<ThreadLine> threads(Id id) {
        return views.withinMatter().threads(id).stream()
                .flatMap(thread -> views.threads().thread(thread, null, 1).stream())
                .map(page -> page.line())
                .toList();
    }

    /** The last on the matter itself. */
    private Optional<PollPage> last(List<PollLine> polls) {
        return polls.reversed().stream()
                .filter(MatterSteps::isOfMatter)
                .findFirst()
                .map(PollLine::id)
                .flatMap(views.polls()::poll);
    }

    private Optional<PollPage> running(MatterLine line) {
        return Optional.ofNullable(line.poll()).map(PollLine::id).flatMap(views.polls()::poll);
    }

    private List<Consequence> consequences(PollPage poll) {
        PollId id = poll.line().id();
        return Consequences.of(
                poll, views.withinMatter().count(id), () -> views.ballots().choices(id));
    }
}
