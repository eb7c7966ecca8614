package org.isonomia.web.discussion;

import gg.jte.models.runtime.JteModel;
import org.isonomia.events.ThreadId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.NotFoundException;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Visit;

/** A thread's page, which several acts come back to. */
final class ThreadShown {
    private ThreadShown() {}

    static JteModel page(Pages pages, Views views, Templates templates, Visit visit, ThreadId thread, Form form) {
        var shown = views.threads().thread(thread).orElseThrow(NotFoundException::new);
        var page = pages.page(visit, "title", "title", shown.line().title().orElse("-"));
        return templates.discussionThread(page, shown, views.proposals().discussedIn(thread), form);
    }
}
