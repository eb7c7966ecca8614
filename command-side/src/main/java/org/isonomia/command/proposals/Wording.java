package org.isonomia.command.proposals;

import static org.isonomia.command.Input.Fault.MISSING;

import java.util.List;
import org.isonomia.command.Input;
import org.isonomia.command.community.AuditTokens;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RevokeAudit;
import org.jspecify.annotations.Nullable;

/** What a proposal's title, text and effects must be like. */
public final class Wording {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 40_000;
    public static final int LONGEST_PURPOSE = 1_000;
    public static final int LONGEST_ITEM = 300;
    public static final int MOST_ITEMS = 20;
    public static final int LONGEST_CLASS = 40;
    public static final int MOST_EFFECTS = 10;
    public static final int MOST_SEATS = 500;
    public static final int LONGEST_TERM_DAYS = 3_650;

    private Wording() {}

    public static Input check(String title, String text, List<Effect> effects) {
        var input = new Input()
                .name("title", title, LONGEST_TITLE)
                .text("text", text, LONGEST_TEXT)
                .atMost("effects", effects, MOST_EFFECTS);
        for (@Nullable Effect effect : effects) {
            switch (effect) {
                case DefineRole role -> check(input, role);
                case AppointMember appointment ->
                    input.require(appointment.role() != null, "role", MISSING)
                            .require(appointment.member() != null, "member", MISSING);
                case AssignClass assigned ->
                    input.require(assigned.member() != null, "member", MISSING)
                            .name("memberClass", assigned.memberClass(), LONGEST_CLASS);
                case RemoveMember removed -> input.require(removed.member() != null, "member", MISSING);
                case ReadmitMember former -> input.require(former.member() != null, "member", MISSING);
                case EraseData erased -> input.require(erased.member() != null, "member", MISSING);
                case GrantAudit granted ->
                    AuditTokens.check(
                            input.require(granted.token() != null, "token", MISSING),
                            granted.name(),
                            granted.secretDigest(),
                            granted.days());
                case RevokeAudit revoked -> input.require(revoked.token() != null, "token", MISSING);
                case PublishLog published -> {}
                case null -> input.require(false, "effects", MISSING);
            }
        }
        return input;
    }

    private static void check(Input input, DefineRole role) {
        input.require(role.role() != null, "role", MISSING)
                .name("roleName", role.name(), LONGEST_TITLE)
                .text("rolePurpose", role.purpose(), LONGEST_PURPOSE)
                .number("roleSeats", role.seats(), 1, MOST_SEATS)
                .number("roleTermDays", role.termDays(), 1, LONGEST_TERM_DAYS);
        check(input, "roleDomains", role.domains());
        check(input, "roleAccountabilities", role.accountabilities());
    }

    private static void check(Input input, String field, @Nullable List<@Nullable String> items) {
        if (items == null) {
            input.require(false, field, MISSING);
            return;
        }
        input.atMost(field, items, MOST_ITEMS);
        items.forEach(item -> input.text(field, item, LONGEST_ITEM));
    }
}
