package org.isonomia.events.polls;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.Effect;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Electorate;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.jspecify.annotations.Nullable;

/**
 * Everything a poll is decided by, pinned at its opening.
 *
 * @param binding whether the result decides; an advisory poll has no effects
 * @param question what is asked: a proposal's or question's title, or an advisory poll's own words
 * @param proposal the proposal it decides on; absent for an advisory poll, and for rivals, which are options
 * @param charterVersion the charter its procedure was taken from
 * @param settings of the counting rule, every one of them
 * @param options in ballot order
 * @param rollOf the role whose holders alone may vote; absent when all of the electorate may
 * @param forecast absent in polls of version 1
 * @param deciding id and version of the rules by which it ends, see {@code org.isonomia.deciding.Deciding}
 * @param members of the community when it opened, on the roll or not; those on the roll in polls before version 3
 * @param hearing who never judges its result
 */
public record PollTerms(
        boolean binding,
        String question,
        @Nullable ProposalId proposal,
        int proposalVersion,
        List<Effect> effects,
        DecisionKind kind,
        int charterVersion,
        String rule,
        Map<String, String> settings,
        List<PollOption> options,
        int seats,
        TieBreak ties,
        Quorum quorum,
        Threshold threshold,
        Conduct conduct,
        @Nullable RoleId rollOf,
        Roll roll,
        Instant opensAt,
        Instant closesAt,
        Occasion occasion,
        @Nullable PollForecast forecast,
        String deciding,
        long members,
        Hearing hearing) {
    /** By which every poll ended that opened before the rules of deciding had a version. */
    public static final String FIRST_RULES = "deciding/1";

    private static final int FORM_BYTES = 128;
    private static final int MARK_BYTES = 32;

    /** Bytes that JSON takes at most for one character of an id. */
    private static final int ESCAPED = 6;

    public PollTerms {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    @JsonIgnore
    public Contest contest() {
        return new Contest(options.stream().map(PollOption::id).toList(), seats, Set.of(), ties);
    }

    /** @throws IllegalStateException if this program does not know the rule or its settings */
    @JsonIgnore
    public CountingRule countingRule() {
        return CountingRules.of(rule, settings)
                .orElseThrow(() -> new IllegalStateException("no counting rule " + rule));
    }

    public Optional<PollOption> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /** The one it decides on, or the rivals in ballot order. */
    @JsonIgnore
    public List<ProposalId> proposals() {
        return Stream.concat(
                        Stream.ofNullable(proposal),
                        options.stream().map(PollOption::proposal).filter(Objects::nonNull))
                .toList();
    }

    /** Whose candidacies stay while it runs. None in polls of {@code deciding/1}, which did not keep them. */
    @JsonIgnore
    public List<AppointMember> candidacies() {
        if (!binding || isOfFirstRules()) return List.of();
        return Stream.concat(effects.stream(), options.stream().flatMap(option -> option.effects().stream()))
                .filter(AppointMember.class::isInstance)
                .map(AppointMember.class::cast)
                .distinct()
                .toList();
    }

    /** Until when they stay at least: as long after the close as a candidacy lasts, whatever follows. */
    @JsonIgnore
    public Instant candidaciesUntil() {
        return closesAt.plus(Duration.ofDays(90));
    }

    /** What adoption enacts: the proposal's effects, or those of the rival that won. */
    public List<Effect> effectsIfAdopted(List<String> winners) {
        return proposal != null
                ? effects
                : winners.stream()
                        .flatMap(winner -> option(winner).stream())
                        .flatMap(option -> option.effects().stream())
                        .toList();
    }

    /** When what it decides was first put forward, which waiting periods are measured against. */
    @JsonIgnore
    public Instant putForward() {
        var earlier = occasion.putForward();
        return earlier == null ? opensAt : earlier;
    }

    /** Under the first rules of deciding, consent was found in the open whatever the charter said. */
    @JsonIgnore
    public boolean hidden() {
        boolean always = rule.equals(Consent.ID) && isOfFirstRules();
        return conduct.visibility() == Conduct.Visibility.HIDDEN && !always;
    }

    /**
     * Bytes that a hidden choice takes at least when it is sealed: no ballot that names each option once, with a rank or
     * points of up to 20 digits, is longer.
     */
    @JsonIgnore
    public int roomForChoice() {
        return FORM_BYTES
                + options.stream()
                        .mapToInt(option -> ESCAPED * option.id().length() + MARK_BYTES)
                        .sum();
    }

    /** Whom a quorum of it is a share of: all members when it opened, those on the roll, and of these the active. */
    @JsonIgnore
    public Electorate electorate() {
        return new Electorate(members, roll.count(), roll.count());
    }

    /** How many its quorum needs: the one reckoning for results, extensions, forecasts and pages. */
    @JsonIgnore
    public long needed() {
        return quorum.required(electorate());
    }

    /** Everything that its adoption could change, whichever of its options wins. */
    @JsonIgnore
    public List<Effect> anyEffects() {
        return Stream.concat(effects.stream(), options.stream().flatMap(option -> option.effects().stream()))
                .toList();
    }

    /** Whether it ends by the rules of the first polls, whose panels a beacon seeds. */
    @JsonIgnore
    public boolean isOfFirstRules() {
        return deciding.equals(FIRST_RULES);
    }

    /** The notice after which it closes early once all have voted. */
    @JsonIgnore
    public Optional<Duration> earlyClose() {
        return conduct.earlyClose(kind);
    }

    /** The same poll, counted with these settings of its rule. */
    public PollTerms settledBy(Map<String, String> settings) {
        return with(settings, closesAt, forecast);
    }

    /** The same poll, said to be as likely to succeed as this. */
    public PollTerms foreseeing(PollForecast forecast) {
        return with(settings, closesAt, forecast);
    }

    public PollTerms closingAt(Instant closesAt) {
        return with(settings, closesAt, forecast);
    }

    private PollTerms with(Map<String, String> settings, Instant closesAt, @Nullable PollForecast forecast) {
        return new PollTerms(
                binding,
                question,
                proposal,
                proposalVersion,
                effects,
                kind,
                charterVersion,
                rule,
                settings,
                options,
                seats,
                ties,
                quorum,
                threshold,
                conduct,
                rollOf,
                roll,
                opensAt,
                closesAt,
                occasion,
                forecast,
                deciding,
                members,
                hearing);
    }
}
