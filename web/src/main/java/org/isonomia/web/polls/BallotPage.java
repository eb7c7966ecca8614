package org.isonomia.web.polls;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.command.polls.PollRefusal;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.polls.ballotbox.PollState;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.springframework.stereotype.Component;

/**
 * Where a ballot is filled in. A short one, yes or no above all, is on the page of its matter; any other has a page of its
 * own (design guide §2).
 */
@Component
public final class BallotPage {
    /** Among so many answers the matter is still in view. */
    private static final int HANDFUL = 5;

    private final Pages pages;
    private final Templates templates;
    private final PollShown shown;
    private final Views views;
    private final MatterPages matters;
    private final Clock clock;

    BallotPage(Pages pages, Templates templates, PollShown shown, Views views, MatterPages matters, Clock clock) {
        this.pages = pages;
        this.templates = templates;
        this.shown = shown;
        this.views = views;
        this.matters = matters;
        this.clock = clock;
    }

    /** Whether the ballot is on a page of its own. */
    static boolean isOwn(PollTerms terms) {
        return terms.rule().countingRule().form() != CountingRule.Form.ONE
                || terms.rule().options().size() > HANDFUL;
    }

    /** Of any poll: one whose ballot is on the page of its matter leads there. */
    public static String address(PollId poll) {
        return "/polls/" + poll + "/ballot";
    }

    /** @param form of the ballot as it was filled in; blank for the one that is recorded */
    JteModel page(Visit visit, PollId poll, Form form) {
        var found = shown.found(poll);
        return isOwn(found.terms())
                ? templates.pollsBallotPage(pages.page(visit, "ballot.title"), form, shown.of(visit, poll, form, null))
                : matters.page(visit, poll, form);
    }

    /** Why no ballot of whoever asks would be taken now: from the closing time on, whether or not the view has the close. */
    Optional<Refusal> barred(Visit visit, PollId poll) {
        var found = shown.found(poll);
        boolean over = !clock.instant().isBefore(found.line().closesAt());
        if (over || found.line().state() != PollState.OPEN) return Optional.of(Refusal.of(PollRefusal.POLL_NOT_OPEN));
        return views.polls().bar(found, visit.member()).map(bar -> Refusal.of(PollRefusal.NOT_ON_ROLL));
    }

    /** Where whoever asks for the page is led instead, and told why: the page of the matter. */
    Optional<String> elsewhere(Visit visit, PollId poll) {
        var found = shown.found(poll);
        String matter = MatterPages.address(poll);
        if (found.line().state() != PollState.OPEN) return Optional.of(matter + "?" + PollShown.LATE + "=late");
        if (!isOwn(found.terms())) return Optional.of(matter);
        return views.polls().bar(found, visit.member()).isPresent()
                ? Optional.of(matter + "#ballot")
                : Optional.empty();
    }
}
