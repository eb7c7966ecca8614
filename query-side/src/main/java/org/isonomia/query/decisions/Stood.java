package org.isonomia.query.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * A matter as it stood after an entry, rebuilt from the log.
 *
 * @param position of that entry
 * @param at when it was appended
 * @param title absent when it was erased since
 * @param endsAt when what it was in was to end
 * @param ballots that counted in the poll it was in
 * @param comments that stood
 */
public record Stood(
        long position,
        Instant at,
        Optional<String> title,
        MatterState state,
        @Nullable Instant endsAt,
        List<Answer> answers,
        long ballots,
        long comments) {
    /** @param version the newest then @param supporters of that version, without who proposed it */
    public record Answer(ProposalId id, String title, int version, String sha256, long supporters) {}
}
