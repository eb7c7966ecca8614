package org.isonomia.web.page;

import java.time.Duration;
import org.isonomia.web.request.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The community's own mark. */
@RestController
final class MarkWeb {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    /** Opened by itself, the picture runs nothing and fetches nothing. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private final OwnMark mark;

    MarkWeb(OwnMark mark) {
        this.mark = mark;
    }

    @GetMapping("/mark.svg")
    ResponseEntity<byte[]> own() {
        byte[] picture = mark.picture().orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header("Content-Security-Policy", POLICY)
                .body(picture);
    }
}
