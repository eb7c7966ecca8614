package org.isonomia.events.polls;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.Effect;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.quorum.Electorate;
import org.jspecify.annotations.Nullable;

/**
 * Everything a poll is decided by, pinned at its opening. In entries the fields of matter, rule, electorate and timing
 * stand side by side with the others.
 *
 * @param forecast absent in polls of version 1
 * @param deciding id and version of the rules by which it ends, see {@code org.isonomia.deciding.Deciding}
 * @param members of the community when it opened, on the roll or not; those on the roll in polls before version 3
 * @param hearing who never judges its result
 */
public record PollTerms(
        @JsonUnwrapped PollMatter matter,
        @JsonUnwrapped PollRule rule,
        @JsonUnwrapped PollElectorate electorate,
        @JsonUnwrapped PollTiming timing,
        Occasion occasion,
        @Nullable PollForecast forecast,
        String deciding,
        long members,
        Hearing hearing) {
    /** By which every poll ended that opened before the rules of deciding had a version. */
    public static final String FIRST_RULES = "deciding/1";

    /** The one it decides on, or the rivals in ballot order. */
    @JsonIgnore
    public List<ProposalId> proposals() {
        return Stream.concat(
                        Stream.ofNullable(matter.proposal()),
                        rule.options().stream().map(PollOption::proposal).filter(Objects::nonNull))
                .toList();
    }

    /** Whose candidacies stay while it runs. None in polls of {@code deciding/1}, which did not keep them. */
    @JsonIgnore
    public List<AppointMember> candidacies() {
        if (!matter.binding() || isOfFirstRules()) return List.of();
        return Stream.concat(
                        matter.effects().stream(), rule.options().stream().flatMap(option -> option.effects().stream()))
                .filter(AppointMember.class::isInstance)
                .map(AppointMember.class::cast)
                .distinct()
                .toList();
    }

    /** Until when they stay at least: as long after the close as a candidacy lasts, whatever follows. */
    @JsonIgnore
    public Instant candidaciesUntil() {
        return timing.closesAt().plus(Duration.ofDays(90));
    }

    /** The proposal that adoption adopts: its own, or the rival that won. */
    public Optional<ProposalId> proposalIfAdopted(List<String> winners) {
        return matter.proposal() != null
                ? Optional.of(matter.proposal())
                : winners.stream()
                        .flatMap(winner -> rule.option(winner).stream())
                        .flatMap(option -> Optional.ofNullable(option.proposal()).stream())
                        .findFirst();
    }

    /** What adoption enacts: the proposal's effects, or those of the rival that won. */
    public List<Effect> effectsIfAdopted(List<String> winners) {
        return matter.proposal() != null
                ? matter.effects()
                : winners.stream()
                        .flatMap(winner -> rule.option(winner).stream())
                        .flatMap(option -> option.effects().stream())
                        .toList();
    }

    /** When what it decides was first put forward, which waiting periods are measured against. */
    @JsonIgnore
    public Instant putForward() {
        var earlier = occasion.putForward();
        return earlier == null ? timing.opensAt() : earlier;
    }

    /** Under the first rules of deciding, consent was found in the open whatever the charter said. */
    @JsonIgnore
    public boolean hidden() {
        boolean always = rule.is(Consent.ID) && isOfFirstRules();
        return electorate.conduct().visibility() == Conduct.Visibility.HIDDEN && !always;
    }

    /** Whom a quorum of it is a share of: all members when it opened, those on the roll, and of these the active. */
    @JsonIgnore
    public Electorate bases() {
        return new Electorate(
                members, electorate.roll().count(), electorate.roll().count());
    }

    /** How many its quorum needs: the one reckoning for results, extensions, forecasts and pages. */
    @JsonIgnore
    public long needed() {
        return rule.quorum().required(bases());
    }

    /** Everything that its adoption could change, whichever of its options wins. */
    @JsonIgnore
    public List<Effect> anyEffects() {
        return Stream.concat(
                        matter.effects().stream(), rule.options().stream().flatMap(option -> option.effects().stream()))
                .toList();
    }

    /** Whether nobody proposed what it decides, and so nobody calls it off or answers for it. */
    @JsonIgnore
    public boolean ofItself() {
        return matter.effects().stream().anyMatch(Effect::ofItself);
    }

    /** Whether it ends by the rules of the first polls, whose panels a beacon seeds. */
    @JsonIgnore
    public boolean isOfFirstRules() {
        return deciding.equals(FIRST_RULES);
    }

    /** The notice after which it closes early once all have voted. */
    @JsonIgnore
    public Optional<Duration> earlyClose() {
        return electorate.conduct().earlyClose(matter.kind());
    }

    /** The same poll, counted with these settings of its rule. */
    public PollTerms settledBy(Map<String, String> settings) {
        return new PollTerms(
                matter, rule.settledBy(settings), electorate, timing, occasion, forecast, deciding, members, hearing);
    }

    /** The same poll, said to be as likely to succeed as this. */
    public PollTerms foreseeing(PollForecast forecast) {
        return new PollTerms(matter, rule, electorate, timing, occasion, forecast, deciding, members, hearing);
    }

    public PollTerms closingAt(Instant closesAt) {
        var moved = new PollTiming(timing.opensAt(), closesAt);
        return new PollTerms(matter, rule, electorate, moved, occasion, forecast, deciding, members, hearing);
    }
}
