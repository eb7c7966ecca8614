package org.isonomia.web.community;

import java.util.List;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.FoundCommunity;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.community.foundcommunity.Pace;
import org.isonomia.command.community.foundcommunity.Waiting;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.query.Views;
import org.isonomia.query.community.charter.CharterVersion;
import org.isonomia.query.community.charter.Community;
import org.isonomia.query.community.home.Home;
import org.isonomia.query.page.Page;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.api.Required;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The community, its charter and what needs a member, as JSON. */
@RestController
@RequestMapping("/api")
final class CommunityApi {
    /** What founding takes. @param waiting of newcomers; none when it is left out @param lastResort lapse when it is left out @param challenge none when it is left out @param visibility open when it is left out @param publicLog for members only when it is left out @param token as the log shows it; not needed at this very machine */
    record Found(
            @Nullable String name,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String founderName,
            @Nullable String founderEmail,
            @Nullable String password,
            Charter.@Nullable Template template,
            @Nullable Pace pace,
            @Nullable Waiting waiting,
            @Nullable LastResort lastResort,
            @Nullable ChallengeWindow challenge,
            Conduct.@Nullable Visibility visibility,
            @Nullable Boolean publicLog,
            @Nullable String token) {}

    private static final int CHARTERS = 10;

    private final Views views;
    private final Founding founding;
    private final ApiActs acts;

    CommunityApi(Views views, Founding founding, ApiActs acts) {
        this.views = views;
        this.founding = founding;
        this.acts = acts;
    }

    @GetMapping("/community")
    Community community() {
        return views.community().community().orElseThrow(NotFoundException::new);
    }

    @PostMapping("/community")
    ResponseEntity<?> found(Visit visit, @RequestBody Found body) {
        var barred = founding.barred(visit, text(body.token()), visit.idempotencyKey());
        if (barred.isPresent()) return acts.refused(visit, List.of(barred.get()));
        var founder = Founding.founder(visit.idempotencyKey());
        var command = new FoundCommunity(
                text(body.name()),
                text(body.language()),
                text(body.timeZone()),
                founder,
                text(body.founderName()),
                text(body.founderEmail()),
                Required.field(body.template(), "template"),
                Required.field(body.pace(), "pace"),
                body.waiting() == null ? Waiting.NONE : body.waiting(),
                body.lastResort() == null ? LastResort.LAPSE : body.lastResort(),
                body.challenge() == null ? ChallengeWindow.NONE : body.challenge(),
                body.visibility() == null ? Conduct.Visibility.OPEN : body.visibility(),
                Boolean.TRUE.equals(body.publicLog()),
                false);
        var answer = founding.found(visit.exchange(), command, visit.idempotencyKey(), text(body.password()));
        return acts.answer(visit, answer, "/api/community");
    }

    @GetMapping("/charters")
    Page<CharterVersion> charters(Visit visit, @RequestParam(required = false) @Nullable String after) {
        visit.member();
        return views.community().charters(after, CHARTERS);
    }

    @GetMapping("/home")
    Home home(Visit visit) {
        return views.home().of(visit.member());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
