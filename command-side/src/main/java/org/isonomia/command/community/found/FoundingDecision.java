package org.isonomia.command.community.found;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.community.CommunityRefusal.ALREADY_FOUNDED;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Person;
import org.isonomia.events.Event;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.jspecify.annotations.Nullable;

/** Founding depends on one thing: that nobody founded before. One instance is one community. */
public record FoundingDecision(boolean founded) implements Decision<FoundCommunity> {
    /** RFC 5646 §4.4.1 asks for room for 35 characters; only private use needs more. */
    private static final int LONGEST_LANGUAGE = 35;

    public static final Reads<FoundCommunity, FoundingDecision> READS = Reads.of(
                    FoundCommunity.class, new FoundingDecision(false))
            .on(CommunityFounded.class, c -> Tag.community(), (state, e) -> new FoundingDecision(true));

    @Override
    public Verdict decide(FoundCommunity command, Instant now) {
        if (founded) return refuse(ALREADY_FOUNDED);
        var faults = Person.check(
                        new Input()
                                .name("name", command.name(), 80)
                                .require(isLanguage(command.language()), "language", Input.Fault.NOT_A_LANGUAGE)
                                .require(isTimeZone(command.timeZone()), "timeZone", Input.Fault.NOT_A_TIME_ZONE)
                                .require(command.template() != null, "template", Input.Fault.MISSING)
                                .require(command.pace() != null, "pace", Input.Fault.MISSING)
                                .require(command.waiting() != null, "waiting", Input.Fault.MISSING)
                                .require(command.lastResort() != null, "lastResort", Input.Fault.MISSING)
                                .require(command.challenge() != null, "challenge", Input.Fault.MISSING)
                                .require(command.visibility() != null, "visibility", Input.Fault.MISSING),
                        "founderName",
                        command.founderName(),
                        "founderEmail",
                        command.founderEmail())
                .faults();
        Verdict faulty = Refusal.anyOf(faults);
        if (faulty != null) return faulty;
        var founder = command.founder();
        var style = new FoundingStyle(
                command.pace(), command.waiting(), command.lastResort(), command.challenge(), command.visibility());
        var events = new ArrayList<Event>(List.of(
                new CommunityFounded(
                        command.name().strip(), command.language(), command.timeZone(), founder, command.sample()),
                new CharterAdopted(1, FoundingCharters.charter(command.template(), style), true),
                new MemberAdmitted(
                        founder,
                        Sealed.of(founder, command.founderName().strip()),
                        Sealed.of(founder, command.founderEmail().strip()),
                        null,
                        null)));
        if (command.publicLog()) events.add(new LogMadePublic());
        return accept(events);
    }

    private static boolean isLanguage(@Nullable String tag) {
        if (tag == null || tag.length() > LONGEST_LANGUAGE) return false;
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isTimeZone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name);
    }
}
