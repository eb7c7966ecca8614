package org.isonomia.query.proposals.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.proposals.Effect;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.EntryLink;

/** A proposal with every version, newest first. */
public record ProposalPage(
        ProposalLine line,
        List<Version> versions,
        List<RemovalAnswer> answers,
        List<Advised> advice,
        List<EntryLink> entries) {
    /** What one whom it would remove says to it. @param answer absent when it was erased */
    public record RemovalAnswer(Person member, Optional<String> answer) {}

    /** Of its newest version. */
    public List<Effect> effects() {
        return versions.getFirst().effects().stream().map(EffectView::effect).toList();
    }

    /** @param number counted from 1 @param text absent when this node does not hold it */
    public record Version(
            int number,
            String title,
            Optional<String> text,
            String sha256,
            List<EffectView> effects,
            List<Person> supporters,
            Instant at) {}
}
