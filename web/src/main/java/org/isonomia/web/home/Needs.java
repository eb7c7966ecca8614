package org.isonomia.web.home;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isonomia.events.CommentId;
import org.isonomia.query.Views;
import org.isonomia.query.community.home.Home;
import org.isonomia.query.discussion.threads.Mention;
import org.isonomia.query.draws.LotToDo;
import org.isonomia.query.polls.ballotbox.ObjectionToAnswer;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.query.proposals.reviews.ReviewToTake;
import org.isonomia.query.roles.seats.Offer;
import org.isonomia.query.tasks.worklist.Task;
import org.isonomia.web.drafts.BallotDrafts;
import org.isonomia.web.page.Page;
import org.isonomia.web.page.Status;
import org.isonomia.web.page.Waiting;
import org.isonomia.web.polls.BallotPage;
import org.isonomia.web.polls.BallotWords;
import org.isonomia.web.polls.PollWords;
import org.isonomia.web.request.Visit;
import org.springframework.stereotype.Component;

/** What waits for whoever looks, the next to end first. Gathered once for each request: the count in the bar and the list are one. */
@Component
final class Needs implements Waiting {
    private static final String GATHERED = Needs.class.getName();

    private final Views views;
    private final SetAside aside;
    private final BallotDrafts ballots;

    Needs(Views views, SetAside aside, BallotDrafts ballots) {
        this.views = views;
        this.aside = aside;
        this.ballots = ballots;
    }

    @Override
    public int count(Visit visit) {
        return visit.who().isEmpty() ? 0 : waiting(visit).size();
    }

    /** Without what was set aside. */
    List<Need> waiting(Visit visit) {
        var put = aside.of(visit.member()).keySet();
        return all(visit).stream().filter(need -> !put.contains(need.subject())).toList();
    }

    Home home(Visit visit) {
        return (Home) visit.exchange()
                .getAttributes()
                .computeIfAbsent(GATHERED, key -> views.home().of(visit.member()));
    }

    List<Need> all(Visit visit) {
        Home home = home(visit);
        var needs = new ArrayList<Need>();
        var begun = ballots.polls(visit.member());
        home.toVote().forEach(poll -> needs.add(vote(poll, begun.contains(poll.id()))));
        home.objections().forEach(objection -> needs.add(answer(objection)));
        home.toAnswer().forEach(proposal -> needs.add(of(Status.ANSWER, "answer.removal", "#answers", proposal)));
        home.toAdvise().forEach(proposal -> needs.add(of(Status.ADVISE, "advise", "#advice", proposal)));
        home.lots().forEach(lot -> needs.add(draw(lot)));
        home.toAccept().forEach(offer -> needs.add(accept(offer)));
        home.tasks().forEach(task -> needs.add(task(task)));
        home.mentions().forEach(mention -> needs.add(reply(mention)));
        home.reviews().forEach(review -> needs.add(review(review)));
        home.toSupport().forEach(proposal -> needs.add(of(Status.SUPPORT, "support", "", proposal)));
        needs.sort(Comparator.comparing(need -> need.until().orElse(Instant.MAX)));
        return List.copyOf(needs);
    }

    private static Need vote(PollLine poll, boolean begun) {
        return new Need(
                Status.VOTE,
                page -> BallotWords.verb(page, poll.rule()),
                Need.subject(Status.VOTE, poll.id().value()),
                BallotPage.address(poll.id()),
                poll.binding() ? "vote.binding" : "vote.advisory",
                page -> PollWords.title(page, poll),
                Optional.empty(),
                Optional.of(poll.closesAt()),
                begun,
                poll.voted(),
                poll.roll());
    }

    private static Need answer(ObjectionToAnswer objection) {
        return new Need(
                Status.ANSWER,
                objection.poll().value() + "." + objection.objector().id().value(),
                "/polls/" + objection.poll().value() + "#objections",
                "answer.objection",
                page -> objection.question(),
                objection.objector(),
                objection.closesAt());
    }

    private static Need of(Status status, String about, String part, ProposalLine proposal) {
        return new Need(
                status,
                proposal.id().value(),
                "/proposals/" + proposal.id().value() + part,
                about,
                page -> proposal.title(),
                proposal.proposer(),
                proposal.lapsesAt());
    }

    private static Need draw(LotToDo lot) {
        return new Need(
                Status.DRAW,
                Need.subject(Status.DRAW, lot.poll().value()),
                "/polls/" + lot.poll().value(),
                lot.committed() ? "draw.reveal" : "draw.volunteer",
                page -> lot.question(),
                Optional.empty(),
                Optional.of(lot.until()));
    }

    private static Need accept(Offer offer) {
        return new Need(
                Status.ACCEPT,
                Need.subject(Status.ACCEPT, offer.role().value() + "." + offer.seat()),
                "/roles/" + offer.role().value(),
                "accept",
                page -> offer.roleName(),
                Optional.empty(),
                Optional.of(offer.acceptBy()));
    }

    private static Need task(Task task) {
        return new Need(
                Status.DO,
                Need.subject(Status.DO, task.id().value()),
                "/tasks/" + task.id().value(),
                task.holder() == null ? "do.open" : "do.mine",
                erasable(task.title()),
                Optional.empty(),
                Optional.of(task.dueAt()));
    }

    private static Need reply(Mention mention) {
        String thread = mention.thread().value();
        return new Need(
                Status.REPLY,
                Need.subject(
                        Status.REPLY, mention.comment().map(CommentId::value).orElse(thread)),
                "/threads/" + thread
                        + mention.comment().map(at -> "?at=" + at + "#" + at).orElse("#comments"),
                "reply",
                erasable(mention.title()),
                Optional.of(mention.author()),
                Optional.empty());
    }

    private static Need review(ReviewToTake asked) {
        String question = requireNonNull(asked.review().question()).value();
        return new Need(
                Status.REVIEW,
                Need.subject(Status.REVIEW, question),
                "/decisions/" + question,
                "review",
                page -> asked.review().title(),
                Optional.empty(),
                Optional.of(asked.endsAt()));
    }

    private static Function<Page, String> erasable(Optional<String> title) {
        return page -> title.orElseGet(() -> page.t("text.erased"));
    }

    /** Those set aside that still wait, in the order they end. */
    Stream<Need> aside(Visit visit) {
        var put = aside.of(visit.member()).keySet();
        return all(visit).stream().filter(need -> put.contains(need.subject()));
    }
}
