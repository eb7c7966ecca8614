package org.isonomia.query.proposals.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.EntryLink;

/** A proposal with every version, newest first. */
public record ProposalPage(ProposalLine line, List<Version> versions, List<EntryLink> entries) {
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
