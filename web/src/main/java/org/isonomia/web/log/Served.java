package org.isonomia.web.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.isonomia.events.Digests;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How the log's resources are answered. Each has an entity tag of its bytes. */
final class Served {
    static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);
    static final CacheControl FOR_A_MOMENT =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();
    static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    static final CacheControl FOR_EVER_BY_ITS_READER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private Served() {}

    static ResponseEntity.BodyBuilder as(MediaType type, CacheControl cache, byte[] bytes) {
        return ResponseEntity.ok().contentType(type).cacheControl(cache).eTag(Digests.sha256(bytes));
    }

    static ResponseEntity<byte[]> text(CacheControl cache, byte[] bytes) {
        return as(TEXT, cache, bytes).body(bytes);
    }
}
