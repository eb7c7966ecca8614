package org.isonomia.events.proposals;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.DecisionKind;

/** What adoption changes by itself. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "effect")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Effect.DefineRole.class, name = "define-role"),
    @JsonSubTypes.Type(value = Effect.AppointMember.class, name = "appoint-member"),
    @JsonSubTypes.Type(value = Effect.AssignClass.class, name = "assign-class")
})
public sealed interface Effect {
    /** Which procedure of the charter decides it. */
    @JsonIgnore
    DecisionKind kind();

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

    /** The kind of a proposal with these effects: that of its effects when they agree, else a general decision. */
    static DecisionKind kindOf(List<Effect> effects) {
        var kinds = effects.stream().map(Effect::kind).distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst() : DecisionKind.GENERAL;
    }
}
