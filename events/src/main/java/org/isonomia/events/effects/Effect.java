package org.isonomia.events.effects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.DecisionKind;

/** What adoption changes by itself. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "effect")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DefineRole.class, name = "define-role"),
    @JsonSubTypes.Type(value = AppointMember.class, name = "appoint-member"),
    @JsonSubTypes.Type(value = AssignClass.class, name = "assign-class"),
    @JsonSubTypes.Type(value = RemoveMember.class, name = "remove-member"),
    @JsonSubTypes.Type(value = SuspendMember.class, name = "suspend-member"),
    @JsonSubTypes.Type(value = RestoreMember.class, name = "restore-member"),
    @JsonSubTypes.Type(value = ReadmitMember.class, name = "readmit-member"),
    @JsonSubTypes.Type(value = EraseData.class, name = "erase-data"),
    @JsonSubTypes.Type(value = GrantAudit.class, name = "grant-audit"),
    @JsonSubTypes.Type(value = RevokeAudit.class, name = "revoke-audit"),
    @JsonSubTypes.Type(value = PublishLog.class, name = "publish-log"),
    @JsonSubTypes.Type(value = AmendProcedure.class, name = "amend-procedure"),
    @JsonSubTypes.Type(value = AddClause.class, name = "add-clause"),
    @JsonSubTypes.Type(value = AmendClause.class, name = "amend-clause"),
    @JsonSubTypes.Type(value = RepealClause.class, name = "repeal-clause"),
    @JsonSubTypes.Type(value = RatifyProcedure.class, name = "ratify-procedure"),
    @JsonSubTypes.Type(value = FormCircle.class, name = "form-circle"),
    @JsonSubTypes.Type(value = AlterCircle.class, name = "alter-circle"),
    @JsonSubTypes.Type(value = MoveCircle.class, name = "move-circle"),
    @JsonSubTypes.Type(value = DissolveCircle.class, name = "dissolve-circle"),
    @JsonSubTypes.Type(value = PlanReview.class, name = "plan-review")
})
public sealed interface Effect
        permits DefineRole,
                AppointMember,
                AssignClass,
                RemoveMember,
                SuspendMember,
                RestoreMember,
                ReadmitMember,
                EraseData,
                GrantAudit,
                RevokeAudit,
                PublishLog,
                AmendProcedure,
                AddClause,
                AmendClause,
                RepealClause,
                RatifyProcedure,
                FormCircle,
                AlterCircle,
                MoveCircle,
                DissolveCircle,
                PlanReview {
    /** Which procedure of the charter decides it. */
    @JsonIgnore
    DecisionKind kind();

    /** Whether it goes along with decisions of every kind, and so says nothing about which procedure decides. */
    @JsonIgnore
    default boolean ofAnyKind() {
        return false;
    }

    /** Whether it cannot be undone: it waits for a week at least, in which the result can be challenged. */
    @JsonIgnore
    default boolean irreversible() {
        return false;
    }

    /** Whether it takes from whom it is about: they are told, and have time to answer before the vote. */
    @JsonIgnore
    default boolean sanctions() {
        return false;
    }

    /**
     * What it changes: {@code role/<id>}, {@code member/<id>}, {@code token/<id>}, {@code circle/<id>}, {@code log} or, of
     * the charter, {@code charter/<clause or kind of decision>}. Of two polls that touch
     * the same, the one that closed first takes effect first.
     */
    @JsonIgnore
    List<String> touches();

    /** Whether nobody proposes it: it is asked of all by itself. */
    @JsonIgnore
    default boolean ofItself() {
        return false;
    }

    /** The role it is about, there already or not. */
    @JsonIgnore
    default Optional<RoleId> ofRole() {
        return Optional.empty();
    }

    /** Whom it is about: they do not judge its result. */
    @JsonIgnore
    default Optional<MemberId> concerned() {
        return Optional.empty();
    }

    /**
     * The kind of a proposal with these effects: changing the charter when one of them does, else that of its effects when
     * they agree, else a general decision.
     */
    static DecisionKind kindOf(List<Effect> effects) {
        var kinds = effects.stream()
                .filter(effect -> !effect.ofAnyKind())
                .map(Effect::kind)
                .distinct()
                .toList();
        if (kinds.contains(DecisionKind.CHARTER)) return DecisionKind.CHARTER;
        return kinds.size() == 1 ? kinds.getFirst() : DecisionKind.GENERAL;
    }
}
