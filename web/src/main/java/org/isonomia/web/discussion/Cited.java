package org.isonomia.web.discussion;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a comment is begun about: a version of a proposal, or an objection. The comment leads there and repeats no words,
 * which would stay in it when their author has theirs erased.
 *
 * @param words the key of how it is called
 * @param version of the proposal; 0 of an objection
 */
public record Cited(String words, String address, int version) {
    private static final String ID = "[A-Za-z0-9_-]{1,40}";
    private static final Pattern VERSION = Pattern.compile("(q_" + ID + ")\\.([1-9]\\d{0,5})");
    private static final Pattern OBJECTION = Pattern.compile("(p_" + ID + ")\\.(m_" + ID + ")");

    /** @param asked as a link of ours names it; nothing for anything else */
    static Optional<Cited> of(String asked) {
        var version = VERSION.matcher(asked);
        if (version.matches()) {
            String address = "/proposals/" + version.group(1) + "/versions/" + version.group(2);
            return Optional.of(new Cited("comment.cite.version", address, Integer.parseInt(version.group(2))));
        }
        var objection = OBJECTION.matcher(asked);
        if (!objection.matches()) return Optional.empty();
        String address =
                "/decisions/" + objection.group(1) + "?part=" + objection.group(1) + "#objection-" + objection.group(2);
        return Optional.of(new Cited("comment.cite.objection", address, 0));
    }
}
