package org.isonomia.web.effects;

import gg.jte.models.runtime.JteModel;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who is called like what is being typed into a field that names a member: a part of a page, asked for by its form. */
@RestController
final class MembersCalledWeb {
    private final Views views;
    private final Pages pages;
    private final Templates templates;

    MembersCalledWeb(Views views, Pages pages, Templates templates) {
        this.views = views;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/members/called/{field}")
    JteModel called(Visit visit, @PathVariable String field) {
        visit.member();
        if (!field.matches("[a-z]{1,20}")) throw new NotFoundException();
        String typed = visit.query(field).orElse("");
        return templates.partMembersCalled(
                pages.page(visit, "members.title"), field, Named.offered(typed, views.members()), "", !typed.isBlank());
    }
}
