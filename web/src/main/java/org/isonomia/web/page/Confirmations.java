package org.isonomia.web.page;

import gg.jte.models.runtime.JteModel;
import org.isonomia.jte.Templates;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The one page on which an act is asked about once more before it is done: what follows, whether it can be undone, and
 * the way back. A form that has not been there does nothing. The sentences of an act are {@code confirm.<act>.title},
 * {@code .follows}, {@code .undo} and {@code .button}; where it takes a reason, also {@code .why}.
 */
@Component
public final class Confirmations {
    static final String CONFIRMED = "confirmed";
    static final String EDITED = "edit";

    private final Pages pages;
    private final Templates templates;

    Confirmations(Pages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    /** Whether the form comes from the page that asks. */
    public static boolean given(Form form) {
        return form.checked(CONFIRMED) && !form.isFaulty();
    }

    /** Whether whoever was asked would rather go on writing. */
    public static boolean wantsToEdit(Form form) {
        return form.checked(EDITED);
    }

    /** @param back where the way back leads; empty where it leads to the form itself, as it was filled in */
    public ResponseEntity<?> ask(Visit visit, Form form, String act, String back) {
        var status = form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return ResponseEntity.status(status).body(page(visit, form, act, back));
    }

    public JteModel page(Visit visit, Form form, String act, String back) {
        return templates.pageConfirm(pages.page(visit, "confirm." + act + ".title"), form, act, back);
    }
}
