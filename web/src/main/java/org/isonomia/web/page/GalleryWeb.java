package org.isonomia.web.page;

import gg.jte.models.runtime.JteModel;
import org.isonomia.jte.Templates;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.Visit;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every part of the design in every state, for whoever works on it: only with the profile {@code dev}. */
@RestController
@Profile("dev")
final class GalleryWeb {
    private final Pages pages;
    private final Templates templates;

    GalleryWeb(Pages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/design")
    JteModel gallery(Visit visit) {
        visit.member();
        var faulty = Form.blank("short", "Given", "long", "Text\nof two lines", "one", "B");
        faulty.fault(FormFault.NOT_A_DATE, "day");
        return templates.pageGallery(pages.page(visit, "gallery.title"), Form.blank("one", "A"), faulty);
    }
}
