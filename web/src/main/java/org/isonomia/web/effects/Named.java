package org.isonomia.web.effects;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.query.membership.members.Member;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;

/**
 * Whom a field of a form names: by handle after an @, or by part of a name. Where several are called like that, the form
 * offers them and asks; none of them is picked unasked.
 */
public final class Named {
    /** What says which of those that are called like that is meant: the field's name and this. */
    public static final String CHOSEN = "-is";

    /** So many are offered to choose from. */
    public static final int FEW = 10;

    private Named() {}

    /** A fault when it is nobody, or several of whom none is chosen. */
    public static Optional<MemberId> by(Form form, String field, MembersQuery members) {
        String typed = form.text(field);
        if (typed.startsWith("@")) return byHandle(form, field, typed.substring(1), members);
        var called = members.called(typed, FEW + 1);
        if (called.isEmpty()) form.fault(FormFault.NOBODY_CALLED_SO, field);
        if (called.size() < 2) return called.stream().map(Named::id).findFirst();
        String chosen = form.text(field + CHOSEN);
        var meant = called.stream()
                .map(Named::id)
                .filter(id -> id.value().equals(chosen))
                .findFirst();
        form.offer(field, called);
        if (meant.isEmpty())
            form.fault(called.size() > FEW ? FormFault.MANY_MEMBERS : FormFault.SEVERAL_MEMBERS, field);
        return meant;
    }

    /** A fault when somebody was named and nobody is called so any more; that several are is asked when it is sent. */
    static void review(Form form, String field, MembersQuery members) {
        if (form.optional(field).isPresent()
                && members.called(form.text(field), 1).isEmpty()) form.fault(FormFault.NOBODY_CALLED_SO, field);
    }

    /** Those to choose from while the name is being typed, and one more where there are too many; nobody is chosen yet. */
    public static List<Member> offered(String typed, MembersQuery members) {
        return members.called(typed.replaceFirst("^@", ""), FEW + 1);
    }

    /** What to type to name whom this effect is about, and nobody else. */
    static String handle(EffectView effect) {
        return effect.member()
                .flatMap(Person::handle)
                .map(handle -> "@" + handle)
                .orElse("");
    }

    private static Optional<MemberId> byHandle(Form form, String field, String handle, MembersQuery members) {
        var member = Optional.ofNullable(members.byHandles(List.of(handle)).get(handle));
        if (member.isEmpty()) form.fault(FormFault.NOBODY_CALLED_SO, field);
        return member;
    }

    private static MemberId id(Member member) {
        return member.person().id();
    }
}
