package org.isonomia.web.community;

import gg.jte.models.runtime.JteModel;
import org.isonomia.jte.Templates;
import org.isonomia.web.community.sample.SampleCommunity;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.FoundingToken;
import org.isonomia.web.security.NewPassword;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Loading the sample community, and watching it load. */
@RestController
final class SampleWeb {
    private static final String PASSWORD = "samplePassword";
    private static final String REFRESH_SECONDS = "2";

    private final SampleCommunity sample;
    private final FoundingToken token;
    private final FoundingPages founding;
    private final Pages pages;
    private final Templates templates;

    SampleWeb(SampleCommunity sample, FoundingToken token, FoundingPages founding, Pages pages, Templates templates) {
        this.sample = sample;
        this.token = token;
        this.founding = founding;
        this.pages = pages;
        this.templates = templates;
    }

    @PostMapping("/sample")
    ResponseEntity<?> begin(Visit visit, Form form) {
        token.require(visit, form.text("token"));
        String password = form.password(PASSWORD);
        NewPassword.fault(password, PASSWORD).ifPresent(form::fault);
        if (form.isFaulty()) {
            var first = FoundingPages.blank(visit, form.text("token")).with(form.faults());
            return Acts.refused(first, again -> founding.page(visit, again, FoundingStep.PLACE));
        }
        sample.begin(password);
        return Acts.seeOther("/sample");
    }

    /** Looks again by itself, without scripts, until it is through. */
    @GetMapping("/sample")
    ResponseEntity<JteModel> progress(Visit visit) {
        var progress = sample.progress();
        String state = progress.state().name().toLowerCase(java.util.Locale.ROOT);
        JteModel page =
                templates.communitySample(pages.page(visit, "sample." + state + ".title"), progress, sample.accounts());
        return progress.state() == SampleCommunity.State.LOADING
                ? ResponseEntity.ok().header("Refresh", REFRESH_SECONDS).body(page)
                : ResponseEntity.ok(page);
    }
}
