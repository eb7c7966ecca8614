package org.isonomia.web.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.isonomia.events.Digests;
import org.isonomia.web.page.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The auditor's program, where the build has packed it with the server: it does once the program is packaged. */
@Component
final class Tool {
    private static final Resource JAR = Resources.at("tool/isonomia-audit.jar");

    /** @param sha256 in hex */
    public record Packed(byte[] bytes, String sha256) {}

    private @Nullable Packed packed;

    synchronized Optional<Packed> read() {
        if (packed == null && JAR.exists()) {
            try {
                byte[] bytes = JAR.getContentAsByteArray();
                packed = new Packed(bytes, Digests.sha256(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.ofNullable(packed);
    }
}
