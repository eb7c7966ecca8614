package org.isonomia.events.proposals;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.DecisionKind;

/** What adoption changes by itself. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "effect")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Effect.DefineRole.class, name = "define-role"),
    @JsonSubTypes.Type(value = Effect.AppointMember.class, name = "appoint-member"),
    @JsonSubTypes.Type(value = Effect.AssignClass.class, name = "assign-class"),
    @JsonSubTypes.Type(value = Effect.RemoveMember.class, name = "remove-member"),
    @JsonSubTypes.Type(value = Effect.EraseData.class, name = "erase-data"),
    @JsonSubTypes.Type(value = Effect.GrantAudit.class, name = "grant-audit"),
    @JsonSubTypes.Type(value = Effect.RevokeAudit.class, name = "revoke-audit"),
    @JsonSubTypes.Type(value = Effect.PublishLog.class, name = "publish-log"),
    @JsonSubTypes.Type(value = Effect.ReadmitMember.class, name = "readmit-member")
})
public sealed interface Effect {
    /** Which procedure of the charter decides it. */
    @JsonIgnore
    DecisionKind kind();

    /** Whether it cannot be undone: it waits for a week at least, in which the result can be challenged. */
    @JsonIgnore
    default boolean irreversible() {
        return switch (this) {
            case RemoveMember e -> true;
            case EraseData e -> true;
            case PublishLog e -> true;
            case DefineRole e -> false;
            case AppointMember e -> false;
            case AssignClass e -> false;
            case GrantAudit e -> false;
            case RevokeAudit e -> false;
            case ReadmitMember e -> false;
        };
    }

    /**
     * @param seats how many hold it at once
     * @param termDays how long one mandate lasts, in days
     */
    record DefineRole(
            RoleId role,
            String name,
            String purpose,
            List<String> domains,
            List<String> accountabilities,
            int seats,
            int termDays)
            implements Effect {
        @Override
        public DecisionKind kind() {
            return DecisionKind.ROLE;
        }
    }

    record AppointMember(RoleId role, MemberId member) implements Effect {
        @Override
        public DecisionKind kind() {
            return DecisionKind.APPOINTMENT;
        }
    }

    /** @param memberClass takes the place of the class the member was in */
    record AssignClass(MemberId member, String memberClass) implements Effect {
        @Override
        public DecisionKind kind() {
            return DecisionKind.MEMBERSHIP;
        }
    }

    record RemoveMember(MemberId member) implements Effect {
        @Override
        public DecisionKind kind() {
            return DecisionKind.MEMBERSHIP;
        }
    }

    /** Someone whom a decision removed is a member again: nothing else brings them back. */
    record ReadmitMember(MemberId member) implements Effect {
        @Override
        public DecisionKind kind() {
            return DecisionKind.MEMBERSHIP;
        }
    }

    /** Erases what is sealed for someone who is no member any more. */
    record EraseData(MemberId member) implements Effect {
        @Override
        public DecisionKind kind() {
            return DecisionKind.MEMBERSHIP;
        }
    }

    /**
     * @param name whom it is for, in public
     * @param secretDigest SHA-256 of the token that the auditor made and keeps, in lower hex
     * @param days how long it is good for from the day it takes effect
     */
    record GrantAudit(AuditTokenId token, String name, String secretDigest, int days) implements Effect {
        @Override
        public DecisionKind kind() {
            return DecisionKind.GENERAL;
        }
    }

    record RevokeAudit(AuditTokenId token) implements Effect {
        @Override
        public DecisionKind kind() {
            return DecisionKind.GENERAL;
        }
    }

    /** Everybody may read the entries, for ever: a clause of the charter that no decision can undo. */
    record PublishLog() implements Effect {
        @Override
        public DecisionKind kind() {
            return DecisionKind.CHARTER;
        }
    }

    /**
     * The kind of a proposal with these effects: changing the charter when one of them does, else that of its effects when
     * they agree, else a general decision.
     */
    static DecisionKind kindOf(List<Effect> effects) {
        var kinds = effects.stream().map(Effect::kind).distinct().toList();
        if (kinds.contains(DecisionKind.CHARTER)) return DecisionKind.CHARTER;
        return kinds.size() == 1 ? kinds.getFirst() : DecisionKind.GENERAL;
    }
}
