package org.isonomia.audit.count;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isonomia.audit.count.UnusableCaseException.Fault;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.TieBreak;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One file to count.
 *
 * @param parameters rule settings as far as the source states them
 * @param ballots grouped; empty for delegations and draws
 * @param overvotes whether some rank is the overvote marker: {@code UNKNOWN, ~UNKNOWN} in the packed rankings
 * @param expected what the source prints, if the file says
 * @param remarks what a reader must know to trust the count: what is odd, and was counted as the rule says
 */
public record CaseFile(
        String name,
        String method,
        JsonNode parameters,
        int seats,
        List<Candidate> candidates,
        Form form,
        Ballots ballots,
        boolean overvotes,
        List<Delegation> delegations,
        @Nullable JsonNode expected,
        List<String> remarks) {

    /** Candidates that withdrew or were excluded can win nothing; preferences for them pass on. */
    public Contest contest(TieBreak ties) {
        var out = candidates.stream()
                .filter(candidate -> candidate.withdrawn() || candidate.excluded())
                .map(Candidate::id)
                .collect(Collectors.toSet());
        return new Contest(candidates.stream().map(Candidate::id).toList(), seats, out, ties);
    }

    public Contest contest() {
        return contest(TieBreak.NONE);
    }

    /** For methods whose ballots have one form only. */
    public CaseFile ofForm(Form... allowed) {
        if (Set.of(allowed).contains(form)) return this;
        throw new UnusableCaseException(
                Fault.WRONG_VALUE, 0, "method " + method + " does not count ballots of type " + form.type());
    }

    /** The same file counted by another method or for another number of seats. */
    public CaseFile counted(@Nullable String otherMethod, @Nullable Integer otherSeats) {
        return new CaseFile(
                name,
                otherMethod == null ? method : otherMethod,
                parameters,
                otherSeats == null ? seats : otherSeats,
                candidates,
                form,
                ballots,
                overvotes,
                delegations,
                expected,
                remarks);
    }
}
