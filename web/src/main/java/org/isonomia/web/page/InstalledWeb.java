package org.isonomia.web.page;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.community.charter.Community;
import org.isonomia.web.request.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The community as a program on somebody's device (W3C Web Application Manifest), and the one page the device keeps for
 * when there is no network. Nothing a member sees is kept: a ballot that is not the one stored would be worse than none.
 */
@RestController
final class InstalledWeb {
    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");
    private static final String PLUM = "#4d1a43";
    private static final String PAPER = "#fbfaf8";

    private final OwnMark mark;
    private final Views views;
    private final Pages pages;
    private final Templates templates;

    InstalledWeb(OwnMark mark, Views views, Pages pages, Templates templates) {
        this.mark = mark;
        this.views = views;
        this.pages = pages;
        this.templates = templates;
    }

    /** Member names of the recommendation, as browsers read them. */
    record Manifest(
            String name,
            String id,
            String start_url,
            String scope,
            String display,
            String theme_color,
            String background_color,
            List<Picture> icons) {}

    record Picture(String src, String sizes, String type, String purpose) {}

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<Manifest> manifest() {
        String name = views.community().community().map(Community::name).orElse("Isonomia");
        var picture = new Picture(mark.address().orElse("/favicon.svg"), "any", "image/svg+xml", "any");
        return ResponseEntity.ok()
                .contentType(MANIFEST)
                .cacheControl(CacheControl.noCache())
                .body(new Manifest(name, "/", "/", "/", "standalone", PLUM, PAPER, List.of(picture)));
    }

    /** Says nothing of who is asking, nor of any community: it stays on the device. */
    @GetMapping("/offline")
    JteModel offline(Visit visit) {
        return templates.pageOffline(pages.bare(visit, "offline.title"));
    }
}
