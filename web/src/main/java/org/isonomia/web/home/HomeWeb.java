package org.isonomia.web.home;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.community.home.Home;
import org.isonomia.query.polls.ballotbox.PollState;
import org.isonomia.web.community.sample.SampleCommunity;
import org.isonomia.web.log.KeptReceipts;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Page;
import org.isonomia.web.page.Pages;
import org.isonomia.web.polls.PollWords;
import org.isonomia.web.request.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where everyone begins: founding, signing in, or what needs them. */
@RestController
final class HomeWeb {
    private static final int LINES = 8;
    private static final int COMING = 6;
    private static final int ACTS = 30;
    private static final int SEATS = 5;
    private static final Duration AHEAD = Duration.ofDays(60);

    private final Views views;
    private final SampleCommunity sample;
    private final Needs needs;
    private final LastVisit visits;
    private final KeptReceipts receipts;
    private final Pages pages;
    private final Templates templates;

    HomeWeb(
            Views views,
            SampleCommunity sample,
            Needs needs,
            LastVisit visits,
            KeptReceipts receipts,
            Pages pages,
            Templates templates) {
        this.receipts = receipts;
        this.views = views;
        this.sample = sample;
        this.needs = needs;
        this.visits = visits;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/")
    ResponseEntity<?> home(Visit visit) {
        if (sample.progress().state() == SampleCommunity.State.LOADING) return Acts.seeOther("/sample");
        if (views.community().community().isEmpty()) return Acts.seeOther("/found");
        if (visit.who().isEmpty()) return Acts.seeOther(visit.oneself().isEmpty() ? "/sign-in" : "/me/data");
        var waiting = needs.waiting(visit);
        var page = pages.page(visit, "waits.count", "count", waiting.size());
        var charter = page.community().orElseThrow().charter().charter();
        var next = page.me().filter(me -> me.leftAt() == null).map(me -> NextSteps.of(views, me, charter, page.now()));
        return ResponseEntity.ok(templates.homeHome(
                page,
                new HomeShown(
                        next,
                        waiting,
                        receipts.count(visit.member()),
                        since(visit),
                        coming(page),
                        needs.home(visit).vacancies().stream().limit(SEATS).toList(),
                        views.home().heard(),
                        views.community().hibernation(page.now()).isPresent())));
    }

    @GetMapping("/done")
    ResponseEntity<?> done(Visit visit) {
        var acts = views.history().about(pages.locale(visit), visit.member(), null, ACTS).items().stream()
                .filter(line -> line.by() != null && line.by().id().equals(visit.member()))
                .toList();
        return ResponseEntity.ok(templates.homeDone(
                pages.page(visit, "home.done"), needs.aside(visit).toList(), acts));
    }

    @GetMapping("/api/home")
    Home apiHome(Visit visit) {
        return views.home().of(visit.member());
    }

    private Optional<HomeShown.Since> since(Visit visit) {
        var member = visit.member();
        return visits.noteVisit(member, views.home().newest())
                .map(left -> new HomeShown.Since(
                        left.at(),
                        views.home().ballotsSince(left.position(), member),
                        views.history().byOthersSince(pages.locale(visit), left.position(), member, LINES)));
    }

    private List<HomeShown.Coming> coming(Page page) {
        var coming = new ArrayList<HomeShown.Coming>();
        views.polls().polls(null, COMING).items().stream()
                .filter(poll -> poll.state() == PollState.OPEN)
                .forEach(poll -> coming.add(new HomeShown.Coming(
                        poll.closesAt(), "/polls/" + poll.id().value(), PollWords.title(page, poll), "poll-closes")));
        Instant end = page.now().plus(AHEAD);
        views.roles()
                .endingBefore(end, COMING)
                .forEach(mandate -> coming.add(new HomeShown.Coming(
                        mandate.endsAt(), "/roles/" + mandate.role().value(), mandate.roleName(), "term-ends")));
        views.community()
                .ratification()
                .filter(called -> !called.opened())
                .ifPresent(called -> coming.add(new HomeShown.Coming(
                        called.opensAt(), "/charter", page.t("charter.title"), "ratification-opens")));
        views.reviews()
                .before(end, COMING)
                .forEach(review -> coming.add(new HomeShown.Coming(
                        review.opensAt(), "/decisions/" + review.proposal().value(), review.title(), "review")));
        coming.sort(Comparator.comparing(HomeShown.Coming::at));
        return coming.stream().limit(COMING).toList();
    }
}
