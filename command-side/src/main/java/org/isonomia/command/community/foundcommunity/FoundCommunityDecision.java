package org.isonomia.command.community.foundcommunity;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.community.CommunityRefusal.ALREADY_FOUNDED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.events.Event;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;

/** Founding depends on one thing: that nobody founded before. One instance is one community. */
public record FoundCommunityDecision(boolean founded) implements Decision<FoundCommunity> {
    public static final Reads<FoundCommunity, FoundCommunityDecision> READS = Reads.of(
                    FoundCommunity.class, new FoundCommunityDecision(false))
            .on(CommunityFounded.class, c -> Tag.community(), (state, e) -> new FoundCommunityDecision(true));

    @Override
    public Verdict decide(FoundCommunity command, Instant now) {
        if (founded) return refuse(ALREADY_FOUNDED);
        Verdict faulty = Refusal.anyOf(command.faults());
        if (faulty != null) return faulty;
        var founder = command.founder();
        var style = new FoundingStyle(
                command.pace(), command.waiting(), command.lastResort(), command.challenge(), command.visibility());
        var founding = FoundingCharters.charter(command.template(), style);
        // The history that the sample plays has one person invite everybody.
        var charter = command.sample() ? Charter.of(founding.template(), founding.procedures()) : founding;
        Verdict dishonoured = Refusal.anyOf(Honoured.faults(charter));
        if (dishonoured != null) return dishonoured;
        var events = new ArrayList<Event>(List.of(
                new CommunityFounded(
                        command.name().strip(), command.language(), command.timeZone(), founder, command.sample()),
                new CharterAdopted(1, charter, true),
                new MemberAdmitted(
                        founder,
                        Sealed.of(founder, command.founderName().strip()),
                        Sealed.of(founder, command.founderEmail().strip()),
                        null,
                        null)));
        if (command.publicLog()) events.add(new LogMadePublic());
        return accept(events);
    }
}
