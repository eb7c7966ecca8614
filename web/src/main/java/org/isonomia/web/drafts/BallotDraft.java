package org.isonomia.web.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.isonomia.events.PollId;
import org.isonomia.web.request.Form;

/**
 * A ballot that its voter has begun and not cast.
 *
 * @param fields of its form, by name
 */
public record BallotDraft(PollId poll, Instant kept, Map<String, List<String>> fields) {
    /** To go on with. */
    public Form form() {
        return Form.sent(fields);
    }
}
