package org.isonomia.web.polls;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.command.polls.Asked;
import org.isonomia.command.polls.askforadvice.AskForAdvice;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Conduct.Visibility;
import org.isonomia.events.polls.PollOption;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.polls.prospects.Prospect;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Polls: the list, and asking for advice. */
@RestController
final class PollsWeb {
    private final Pages pages;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;
    private final Templates templates;
    private final Clock clock;

    PollsWeb(Pages pages, Acts acts, ApiActs api, Views views, Templates templates, Clock clock) {
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.views = views;
        this.templates = templates;
        this.clock = clock;
    }

    private static final int LIMIT = 30;
    private static final int ROLES = 200;

    /** Before the name of a class, where the form says who is asked. */
    private static final String CLASS = "class:";

    /**
     * @param rollOf the role whose holders are asked
     * @param memberClass the class whose members are asked; without it and {@code rollOf} everybody is
     * @param hidden whether choices stay hidden until the close; absent as general decisions have it
     * @param rule the counting rule; absent for yes, no or abstaining
     */
    record NewQuestion(
            @Nullable String question,
            @Nullable RoleId rollOf,
            @Nullable String memberClass,
            @Nullable String rule,
            @Nullable Map<String, String> settings,
            @Nullable List<NewOption> options,
            @Nullable Integer seats,
            @Nullable Boolean hidden,
            @Nullable List<Precondition> preconditions) {
        /** Without a rule it is yes or no, which has answers of its own. */
        boolean dropsWhatItSays() {
            return rule == null && (options != null || settings != null || seats != null);
        }

        Asked asked() {
            if (rule == null) return Asked.YES_OR_NO;
            return new Asked(rule, settings == null ? Map.of() : settings, answers(), seats == null ? 1 : seats);
        }

        /** Consent brings its own answers. */
        private List<PollOption> answers() {
            if (options != null) return NewOption.numbered(options);
            return Consent.ID.equals(rule) ? PollOption.CONSENT : List.of();
        }

        @Nullable
        Visibility visibility() {
            if (hidden == null) return null;
            return hidden ? Visibility.HIDDEN : Visibility.OPEN;
        }
    }

    @GetMapping("/polls/new")
    JteModel blank(Visit visit) {
        boolean practice = visit.query("practice").isPresent();
        var words = practice ? pages.page(visit, "polls.practice.question").title() : "";
        return blank(visit, Form.blank("question", words));
    }

    @PostMapping("/polls")
    ResponseEntity<?> ask(Visit visit, Form form) {
        var poll = NewIds.of(acts.origin(visit, form)).poll();
        var command = new AskForAdvice(
                poll,
                visit.member(),
                form.text("question"),
                rollOf(form),
                memberClass(form),
                AskedForm.read(form, pages.zone()),
                form.checked("hidden") ? Visibility.HIDDEN : null,
                PreconditionsForm.read(form, pages.zone()));
        return acts.send(visit, form, command, MatterPages.address(poll), again -> blank(visit, again));
    }

    /** The form again, with how likely the quorum and the preconditions that were typed are together. */
    @PostMapping("/polls/forecast")
    ResponseEntity<?> forecast(Visit visit, Form form) {
        PreconditionsForm.check(form, pages.zone(), clock.instant());
        return form.isFaulty()
                ? Acts.refused(form, faulty -> blank(visit, faulty))
                : ResponseEntity.ok(blank(visit, form));
    }

    /** Where that form came from, for whoever opens its address again. */
    @GetMapping("/polls/forecast")
    ResponseEntity<?> form() {
        return Acts.seeOther("/polls/new");
    }

    private static @Nullable RoleId rollOf(Form form) {
        return form.text("rollOf").startsWith(CLASS)
                ? null
                : form.id("rollOf", RoleId::new).orElse(null);
    }

    private static @Nullable String memberClass(Form form) {
        String asked = form.text("rollOf");
        return asked.startsWith(CLASS) ? asked.substring(CLASS.length()) : null;
    }

    @GetMapping("/api/polls")
    Page<PollLine> apiList(@RequestParam(required = false) @Nullable String after) {
        return views.polls().polls(after, LIMIT);
    }

    /** How an advisory poll would stand now. */
    @GetMapping("/api/polls/forecast")
    Prospect apiForecast(
            @RequestParam(required = false) @Nullable RoleId rollOf,
            @RequestParam(required = false) @Nullable String memberClass) {
        var charter = views.community().community().orElseThrow().charter().charter();
        return views.prospects().advisory(charter, rollOf, memberClass, List.of());
    }

    @PostMapping("/api/polls")
    ResponseEntity<?> apiAsk(Visit visit, @RequestBody NewQuestion body) {
        var poll = NewIds.of(api.origin(visit)).poll();
        if (body.dropsWhatItSays())
            return api.refused(visit, List.of(new Refusal(FormFault.OPTIONS_NOT_ASKED_FOR, "options", Map.of())));
        if (Slots.askedBy(body.rule()) && body.options() != null) {
            var faults = body.options().stream()
                    .flatMap(option -> Slots.fault(option, pages.zone()).stream())
                    .toList();
            if (!faults.isEmpty()) return api.refused(visit, faults);
        }
        var command = new AskForAdvice(
                poll,
                visit.member(),
                Form.orBlank(body.question()),
                body.rollOf(),
                body.memberClass(),
                body.asked(),
                body.visibility(),
                body.preconditions() == null ? List.of() : body.preconditions());
        return api.send(visit, command, "/api/polls/" + poll);
    }

    private JteModel blank(Visit visit, Form form) {
        var asked = new LinkedHashMap<String, String>();
        var page = pages.page(visit, "polls.ask");
        asked.put("", page.t("polls.roll.all"));
        views.roles()
                .roles(null, ROLES)
                .items()
                .forEach(role -> asked.put(role.id().value(), page.t("polls.roll.of", "role", role.name())));
        views.members().classes().forEach(name -> asked.put(CLASS + name, page.t("polls.roll.class", "class", name)));
        return templates.pollsPollNew(page, form, asked, AskedForm.rules(page), prospect(form));
    }

    /** None while the form has faults. */
    private Optional<Prospect> prospect(Form form) {
        if (form.isFaulty()) return Optional.empty();
        var preconditions = PreconditionsForm.check(form, pages.zone(), clock.instant());
        var charter = views.community().community().orElseThrow().charter().charter();
        return Optional.of(views.prospects().advisory(charter, rollOf(form), memberClass(form), preconditions));
    }
}
