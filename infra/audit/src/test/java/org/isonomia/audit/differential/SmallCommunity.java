package org.isonomia.audit.differential;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RestoreMember;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.events.effects.SuspendMember;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.quorum.Fraction;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/** A charter, a few people and what they propose, as a seed has it. Not every charter is one that anybody would found with. */
final class SmallCommunity {
    static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final List<String> CLASSES = List.of("full", "guest");

    private final Random random;
    final Charter charter;
    final List<Person> people = new ArrayList<>();
    final List<Proposed> proposals = new ArrayList<>();
    final boolean first;

    SmallCommunity(Random random) {
        this.random = random;
        first = random.nextInt(4) == 0;
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) procedures.put(kind, procedure());
        charter = Charter.of(Charter.Template.MAJORITY, procedures);
        for (int each = 1 + random.nextInt(random.nextBoolean() ? 5 : 30); each > 0; each--) people.add(person());
        int rivals = random.nextInt(3) == 0 ? 2 + random.nextInt(3) : 1;
        for (int each = 1; each <= rivals; each++) proposals.add(proposed(each));
    }

    private Person person() {
        var waited = random.nextInt(3) == 0 ? null : NOW.minus(Duration.ofDays(random.nextInt(20)));
        @Nullable String memberClass = random.nextBoolean() ? null : one(CLASSES);
        return new Person(new MemberId("m_" + (char) ('a' + random.nextInt(26)) + people.size()), waited, memberClass);
    }

    private Proposed proposed(int number) {
        var effects = new ArrayList<Effect>();
        for (int each = random.nextInt(3); each > 0; each--) effects.add(effect(number));
        return new Proposed(new ProposalId("q_" + number), "Proposal " + number, List.copyOf(effects), member());
    }

    MemberId member() {
        return one(people).id();
    }

    private Effect effect(int number) {
        var role = new RoleId("r_" + number);
        return switch (random.nextInt(14)) {
            case 0 -> new AppointMember(role, member());
            case 1 -> new AssignClass(member(), one(CLASSES));
            case 2, 13 -> new RemoveMember(member());
            case 3 -> new EraseData(member());
            case 4 -> new GrantAudit(new AuditTokenId("a_" + number), "Auditor", "0".repeat(64), 9);
            case 5 -> new RevokeAudit(new AuditTokenId("a_" + number));
            case 6 -> new PublishLog();
            case 7 -> new ReadmitMember(member());
            case 11 -> new SuspendMember(member(), 1 + random.nextInt(180));
            case 12 -> new RestoreMember(member());
            case 8, 9 -> new AmendProcedure(one(List.of(DecisionKind.values())), 1, procedure());
            default -> new DefineRole(role, "Role", "Why", List.of(), List.of("what"), 1, 9);
        };
    }

    private Procedure procedure() {
        var rule = one(List.of(YesNo.ID, YesNo.ID, Consent.ID, Deciding.ADVICE, Deciding.RIVALS));
        return new Procedure(
                rule,
                quorum(),
                threshold(),
                random.nextInt(3),
                Duration.ofDays(random.nextInt(5)),
                Duration.ofHours(1 + random.nextInt(99)),
                conduct());
    }

    private Conduct conduct() {
        return new Conduct(
                new Electorate(
                        random.nextInt(3) == 0 ? List.of(one(CLASSES)) : List.of(),
                        Duration.ofDays(random.nextBoolean() ? 0 : random.nextInt(20))),
                one(List.of(Conduct.Visibility.values())),
                random.nextBoolean() ? null : Duration.ofHours(1),
                random.nextBoolean() ? null : Duration.ofHours(2),
                random.nextBoolean() ? null : new Conduct.SecondCall(Duration.ofHours(3), quorum()),
                new Conduct.Fallback(random.nextBoolean() ? 0 : 1 + random.nextInt(7)),
                random.nextInt(4),
                Duration.ofDays(random.nextBoolean() ? 0 : random.nextInt(12)),
                random.nextBoolean() ? null : threshold());
    }

    private Quorum quorum() {
        var counts = one(List.of(Quorum.Counts.values()));
        var form = one(List.of(Quorum.Form.values()));
        var value = switch (form) {
            case SHARE -> fraction();
            case NONE -> Fraction.whole(0);
            case ABSOLUTE -> Fraction.whole(random.nextInt(12));
            case SQUARE_ROOT -> Fraction.of(1 + random.nextInt(7), 1 + random.nextInt(2));
        };
        Quorum.@Nullable Base base = random.nextBoolean() ? null : Quorum.Base.ALL;
        return new Quorum(form, counts, value, base);
    }

    private Threshold threshold() {
        Threshold.@Nullable Base base = random.nextInt(3) > 0 ? null : one(List.of(Threshold.Base.values()));
        return new Threshold(fraction(), random.nextBoolean(), base);
    }

    private Fraction fraction() {
        int under = 1 + random.nextInt(6);
        return Fraction.of(random.nextInt(under + 1), under);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @Override
    public String toString() {
        return "charter " + charter + "\npeople " + people + "\nproposals " + proposals + "\nof the first rules "
                + first;
    }
}
