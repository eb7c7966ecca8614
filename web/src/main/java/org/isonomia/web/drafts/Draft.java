package org.isonomia.web.drafts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.isonomia.events.ProposalId;
import org.isonomia.web.request.Form;

/**
 * A proposal, or a revision of one, that its author has begun and not published.
 *
 * @param id the key of its form, too: however often it is published, it is the same command, and happens once
 * @param version how often it was kept; a form made from an earlier one replaces nothing
 * @param revises the proposal that is to be revised; absent for a new one
 * @param fields of the form, by name
 */
public record Draft(
        UUID id, int version, Instant kept, Optional<ProposalId> revises, Map<String, List<String>> fields) {
    /** In which field a form says of which version of its draft it was made. */
    public static final String VERSION = "draft";

    /** What buttons and earlier pages put into a form, and its author did not write. */
    private static final String[] NOT_WRITTEN = {"check", "edit", "confirmed", VERSION};

    static Map<String, List<String>> written(Form form) {
        return form.without(NOT_WRITTEN).values();
    }

    /** Its title, if it has one by now. */
    public Optional<String> title() {
        return form().optional("title");
    }

    /** To go on with. */
    public Form form() {
        var values = new LinkedHashMap<>(fields);
        values.put(Form.KEY, List.of(id.toString()));
        values.put(VERSION, List.of(Integer.toString(version)));
        return Form.sent(values);
    }
}
