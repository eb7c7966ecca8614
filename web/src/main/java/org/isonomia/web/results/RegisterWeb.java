package org.isonomia.web.results;

import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.results.register.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of what was decided. Its page is the list of decisions. */
@RestController
final class RegisterWeb {
    private static final int LIMIT = 30;

    private final Views views;

    RegisterWeb(Views views) {
        this.views = views;
    }

    @GetMapping("/api/register")
    Page<Decision> apiRegister(@RequestParam(required = false) @Nullable String after) {
        return views.register().decisions(after, LIMIT);
    }
}
