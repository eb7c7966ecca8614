package org.isonomia.web.effects;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.PlanReview;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.query.Views;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;

/**
 * What the form of a proposal asks for in its field {@code effect}: one effect, none, or, as the API takes any number,
 * those a proposal has already, kept as they are.
 */
public final class EffectForms {
    public static final String NONE = "none";
    public static final String KEPT = "kept";

    /** The field in which a role and one of those who stand for it are chosen, their ids with a space between. */
    public static final String CANDIDATE = "candidate";

    static final MemberId SOMEBODY = new MemberId("m_any");

    private static final List<EffectForm<?>> WITH_FIELDS = List.of(
            new DefineRoleForm(),
            new AppointMemberForm(),
            new AssignClassForm(),
            new RemoveMemberForm(),
            new SuspendMemberForm(),
            new RestoreMemberForm(),
            new ReadmitMemberForm(),
            new EraseDataForm(),
            new GrantAuditForm(),
            new RevokeAuditForm(),
            new AmendProcedureForm(),
            new AddClauseForm(),
            new AmendClauseForm(),
            new RepealClauseForm(),
            new RatifyProcedureForm(),
            new FormCircleForm(),
            new AlterCircleForm(),
            new MoveCircleForm(),
            new DissolveCircleForm(),
            new PlanReviewForm());

    private EffectForms() {}

    /**
     * What the form asks for; a fault is noted on it.
     *
     * @param before what the proposal that is revised has now, asked for only when the form keeps something of it
     */
    public static List<Effect> read(
            Form form, ProposalId proposal, Supplier<List<EffectView>> before, MembersQuery members) {
        return Stream.concat(chosen(form, proposal, before, members).stream(), ReviewField.read(form).stream())
                .toList();
    }

    private static List<Effect> chosen(
            Form form, ProposalId proposal, Supplier<List<EffectView>> before, MembersQuery members) {
        String chosen = form.text("effect");
        requireNothingBeside(form, chosen);
        if (chosen.isEmpty() || chosen.equals(NONE)) return List.of();
        if (chosen.equals(KEPT))
            return withoutReview(before.get()).stream().map(EffectView::effect).toList();
        var type = EffectNames.type(chosen);
        if (type.isEmpty()) {
            form.fault(FormFault.NOT_A_CHOICE, "effect");
            return List.of();
        }
        var ofType = of(type.get());
        return ofType.isPresent()
                ? ofType.get().read(form, new Asked(proposal, before, members))
                : List.of(withoutFields(type.get()));
    }

    /** Fills in what the chosen effect would change, as it is in force. */
    public static void prepare(Form form, Views views) {
        EffectNames.type(form.text("effect")).flatMap(EffectForms::of).ifPresent(chosen -> chosen.prepare(form, views));
    }

    /** Notes what the chosen effect was filled in with some time ago and holds no more. */
    public static void review(Form form, Views views) {
        EffectNames.type(form.text("effect")).flatMap(EffectForms::of).ifPresent(chosen -> chosen.review(form, views));
    }

    /** By name, in the order in which they are offered: effects such as the form would ask for, were it chosen. */
    static Map<String, List<Effect>> examples(Form form) {
        var examples = new LinkedHashMap<String, List<Effect>>();
        examples.put(NONE, List.of());
        EffectNames.all().forEach((name, type) -> {
            var ofType = of(type);
            boolean offered = ofType.filter(EffectForm::byLink).isEmpty()
                    || form.text("effect").equals(name);
            boolean byNobody = ofType.filter(each -> each.example().ofItself()).isPresent();
            if (offered && !byNobody)
                examples.put(
                        name,
                        List.of(ofType.<Effect>map(each -> each.example(form)).orElseGet(() -> withoutFields(type))));
        });
        return examples;
    }

    /** Whom the form would appoint to what, if anybody. */
    public static Optional<AppointMember> appointment(Form form) {
        return AppointMemberForm.chosen(form);
    }

    /** Whether what cannot be undone is asked for that was not asked for before. */
    public static boolean bringsIrreversible(List<Effect> asked, Supplier<List<EffectView>> before) {
        var irreversible = asked.stream().filter(Effect::irreversible).toList();
        return !irreversible.isEmpty()
                && !before.get().stream().map(EffectView::effect).toList().containsAll(irreversible);
    }

    /** What to fill in for the same effects to be asked again. */
    public static Map<String, String> filled(List<EffectView> effects) {
        var values = new HashMap<>(ReviewField.filled(effects));
        var changing = withoutReview(effects);
        if (changing.isEmpty()) values.put("effect", NONE);
        else if (!isAskable(changing)) values.put("effect", KEPT);
        else {
            var first = changing.getFirst().effect();
            values.put("effect", EffectNames.of(first.getClass()));
            of(first.getClass()).ifPresent(form -> values.putAll(filled(form, first, changing)));
        }
        return values;
    }

    /** What is chosen among effects: a review has a field of its own. */
    public static List<EffectView> withoutReview(List<EffectView> effects) {
        return effects.stream()
                .filter(view -> !(view.effect() instanceof PlanReview))
                .toList();
    }

    /** The same in a proposal of its own, as far as its form can ask for it: what it cannot is left out. */
    public static Map<String, String> anew(List<EffectView> effects) {
        return isAskable(withoutReview(effects)) ? filled(effects) : ReviewField.filled(effects);
    }

    /** One effect, or a removal and the erasure that goes with it. */
    private static boolean isAskable(List<EffectView> effects) {
        if (effects.size() == 1) return !effects.getFirst().effect().ofItself();
        return effects.size() == 2
                && effects.getFirst().effect() instanceof RemoveMember removed
                && effects.getLast().effect() instanceof EraseData erased
                && erased.member().equals(removed.member());
    }

    /** What is filled in for an effect that is not chosen: to drop it would be to guess. */
    private static void requireNothingBeside(Form form, String chosen) {
        for (var ofType : WITH_FIELDS)
            if (!EffectNames.of(ofType.type()).equals(chosen))
                ofType.fields().stream()
                        .filter(name -> form.optional(name).isPresent())
                        .findFirst()
                        .ifPresent(name -> form.fault(FormFault.FILLED_IN_BUT_NOT_CHOSEN, name));
    }

    private static Optional<EffectForm<?>> of(Class<? extends Effect> type) {
        return WITH_FIELDS.stream().filter(form -> form.type() == type).findFirst();
    }

    private static <E extends Effect> Map<String, String> filled(
            EffectForm<E> form, Effect effect, List<EffectView> all) {
        return form.filled(form.type().cast(effect), all);
    }

    private static Effect withoutFields(Class<? extends Effect> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has fields and no form that reads them", e);
        }
    }
}
