package org.isonomia.web.polls;

import java.util.List;
import java.util.Optional;
import org.isonomia.query.results.statements.Statement;
import org.isonomia.web.request.Form;

/**
 * What was written about a result, as whoever looks sees it.
 *
 * @param versions newest first
 * @param mine whether they may write it, or write it anew
 * @param form of what was refused, else of what stands
 */
public record ShownStatements(List<Statement> versions, boolean mine, Form form) {
    static ShownStatements of(List<Statement> versions, boolean mine, Form form) {
        boolean refused =
                form.fault("statement").isPresent() || !form.text("statement").isEmpty();
        var standing = versions.isEmpty() ? "" : versions.getFirst().text().orElse("");
        return new ShownStatements(versions, mine, refused ? form : Form.blank("statement", standing));
    }

    public boolean isOpen() {
        return form.isFaulty();
    }

    /** The version that this one took the place of; absent of the first. */
    public Optional<Statement> before(Statement version) {
        int place = versions.indexOf(version) + 1;
        return place < versions.size() ? Optional.of(versions.get(place)) : Optional.empty();
    }
}
