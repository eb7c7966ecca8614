package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.CAUSE_UNKNOWN;
import static org.isonomia.audit.fold.Disagreement.Kind.COMMAND_OUT_OF_ORDER;
import static org.isonomia.audit.fold.Disagreement.Kind.ID_NOT_OF_ITS_COMMAND;
import static org.isonomia.audit.fold.Disagreement.Kind.ID_USED_TWICE;
import static org.isonomia.audit.fold.Disagreement.Kind.TAGS_DIFFER;

import org.isonomia.events.NameUuid;

/** How entries hang together: ids, commands with their ordinals, causes, tags. */
final class Chain {
    private final Findings findings;
    private final EntryIds ids = new EntryIds();

    Chain(Findings findings) {
        this.findings = findings;
    }

    void see(Fact fact, int index) {
        var stamp = fact.recorded().stamp();
        if (stamp.ordinal() != index)
            findings.add(
                    COMMAND_OUT_OF_ORDER,
                    fact,
                    "it says it is number " + stamp.ordinal() + " of its command",
                    "the entries of one command stand together and this one is number " + index);
        var command = stamp.command();
        if (command != null && !fact.named())
            findings.add(
                    ID_NOT_OF_ITS_COMMAND,
                    fact,
                    "id " + stamp.id(),
                    "number " + stamp.ordinal() + " of command " + command + " has the id "
                            + NameUuid.entry(command, stamp.ordinal()));
        var because = stamp.because();
        if (because != null && !ids.contains(because))
            findings.add(CAUSE_UNKNOWN, fact, "because of " + because, "no earlier entry has this id");
        if (!ids.add(stamp.id()))
            findings.add(ID_USED_TWICE, fact, "id " + stamp.id(), "an earlier entry already has this id");
        if (!fact.tagged())
            findings.add(TAGS_DIFFER, fact, "tags " + fact.recorded().tags(), "tags " + Fact.tags(fact.recorded()));
    }
}
