package org.isonomia.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.webjars.WebJarVersionLocator;

/** Pictures that stand before a word, drawn into the page itself. Each is read once. */
final class Icons {
    private static final Pattern DRAWING = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

    /** Those that point somewhere turn round where people read from the right. */
    private static final Set<String> DIRECTED =
            Set.of("arrow-right", "box-arrow-right", "chevron-right", "play", "reply", "skip-start");

    private static final String VERSION = requireNonNull(new WebJarVersionLocator().version("bootstrap-icons"));
    private static final Map<String, Content> READ = new ConcurrentHashMap<>();

    private Icons() {}

    /** @throws IllegalArgumentException when there is none of this name in Bootstrap Icons */
    static Content named(String name) {
        return READ.computeIfAbsent(name, Icons::read);
    }

    private static Content read(String name) {
        var file = Resources.at("META-INF/resources/webjars/bootstrap-icons/" + VERSION + "/icons/" + name + ".svg");
        if (!file.exists()) throw new IllegalArgumentException("no icon " + name);
        try {
            var drawing = DRAWING.matcher(file.getContentAsString(UTF_8));
            if (!drawing.find()) throw new IllegalArgumentException("no drawing in " + name);
            String svg = "<svg class=\"" + (DIRECTED.contains(name) ? "i flip" : "i")
                    + "\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">"
                    + drawing.group(1).strip() + "</svg>";
            return output -> output.writeContent(svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
