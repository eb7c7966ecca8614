package org.isonomia.query.proposals.proposals;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.page.Page;

/**
 * A proposal with its newest version; earlier ones are read by themselves.
 *
 * @param supporters of the newest version, in the order in which they came to support it
 * @param entries the latest of its life in the log, oldest first
 */
public record ProposalPage(
        ProposalLine line,
        ProposalVersion version,
        Page<Person> supporters,
        List<RemovalAnswer> answers,
        List<Advised> advice,
        List<EntryLink> entries) {
    /** What one whom it would remove or suspend says to it. @param answer absent when it was erased */
    public record RemovalAnswer(Person member, Optional<String> answer) {}

    /** Of its newest version. */
    public List<Effect> effects() {
        return version.ifAdopted();
    }
}
