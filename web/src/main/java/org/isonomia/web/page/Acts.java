package org.isonomia.web.page;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.isonomia.command.Answer;
import org.isonomia.command.Origin;
import org.isonomia.command.Refusal;
import org.isonomia.jte.Templates;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.TooManyException;
import org.isonomia.web.request.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends what a form asks for as the member who is signed in, and makes a page of the answer. */
@Component
public final class Acts {
    private static final String RETRY_SECONDS = "2";

    private final WithinQuota commands;
    private final Clock clock;
    private final Pages pages;
    private final Templates templates;

    Acts(WithinQuota commands, Clock clock, Pages pages, Templates templates) {
        this.commands = commands;
        this.clock = clock;
        this.pages = pages;
        this.templates = templates;
    }

    /** Where the command of this form comes from; {@link NewIds} derive from it. */
    public Origin origin(Visit visit, Form form) {
        return Origin.member(visit.person(), form.key(), clock.instant());
    }

    /**
     * @param target where to go when it is done; the page there waits until it shows what was done
     * @param again the page with the form, shown with what is wrong
     */
    public ResponseEntity<?> send(
            Visit visit, Form form, Object command, String target, Function<Form, ? extends JteModel> again) {
        if (form.isFaulty()) return refused(form, again);
        try {
            var answer = commands.send(command, origin(visit, form));
            if (answer instanceof Answer.Accepted accepted) Done.note(visit.exchange(), command, accepted.position());
            return answer(visit, form, answer, target, again);
        } catch (TooManyException e) {
            return tooMany(form, e, again);
        }
    }

    /** The form again with what was typed, when it can be sent again. */
    public static ResponseEntity<?> tooMany(Form form, TooManyException e, Function<Form, ? extends JteModel> again) {
        form.fault(WithinQuota.spent(e.pause()));
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(e.pause().toSeconds()))
                .body(again.apply(form));
    }

    public ResponseEntity<?> answer(
            Visit visit, Form form, Answer answer, String target, Function<Form, ? extends JteModel> again) {
        return switch (answer) {
            case Answer.Accepted accepted -> seeOther(atLeast(target, accepted.position()));
            case Answer.Refused refused -> refused(form.with(refused.reasons()), again);
            case Answer.Reused reused ->
                refused(form.withFreshKey().with(List.of(Refusal.of(FormFault.SENT_BEFORE))), again);
            case Answer.Busy busy -> busy(visit, form);
            case Answer.Unsigned unsigned ->
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(again.apply(form.with(List.of(Refusal.of(FormFault.NOT_TAKEN)))));
        };
    }

    /** The form again, with what is wrong and what was typed. */
    public static ResponseEntity<?> refused(Form form, Function<Form, ? extends JteModel> again) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(again.apply(form));
    }

    public static ResponseEntity<?> seeOther(String target) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(target))
                .build();
    }

    /** A button that sends the very same form again. */
    private ResponseEntity<?> busy(Visit visit, Form form) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(templates.pageBusy(pages.page(visit, "busy.title"), form));
    }

    static String atLeast(String target, long position) {
        if (position < 0) return target;
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash);
        return path + (path.contains("?") ? "&" : "?") + AtLeastFilter.PARAMETER + "=" + position + fragment;
    }
}
