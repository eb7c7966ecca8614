package org.isonomia.web.discussion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.isonomia.events.MemberId;
import org.isonomia.query.Views;
import org.springframework.stereotype.Component;

/** Finds the members that a text names as {@code @handle}. Unknown handles are just text. */
@Component
public final class Mentions {
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{N}@])@([\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,80})");
    private final Views views;

    Mentions(Views views) {
        this.views = views;
    }

    /** At most as many as the text has words: the commands say how many may be named. */
    public List<MemberId> in(String text) {
        var handles = new LinkedHashSet<String>();
        HANDLE.matcher(text)
                .results()
                .forEach(match -> handles.add(match.group(1).replaceAll("-+$", "")));
        return handles.isEmpty()
                ? List.of()
                : List.copyOf(
                        new LinkedHashSet<>(views.members().byHandles(handles).values()));
    }
}
