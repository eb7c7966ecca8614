package org.isonomia.web.proposals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;

/** Which fields of a proposal's form belong to which effect. What a form fills in for everybody is none of them. */
public final class EffectFields {
    private static final Map<String, List<String>> OF = new LinkedHashMap<>();

    static {
        OF.put(
                EffectForm.DEFINE_ROLE,
                List.of("roleName", "rolePurpose", "roleDomains", "roleAccountabilities", "roleSeats", "roleTermDays"));
        OF.put(EffectForm.ASSIGN_CLASS, List.of("assignee", "memberClass"));
        OF.put(EffectForm.REMOVE_MEMBER, List.of("removed", "erase"));
        OF.put(EffectForm.GRANT_AUDIT, List.of("auditorName", "secretDigest"));
    }

    private EffectFields() {}

    /** Whether the fields of an effect are to be seen: it is chosen, or something stands in them. */
    public static boolean open(Form form, String effect) {
        return form.text("effect").equals(effect)
                || OF.getOrDefault(effect, List.of()).stream()
                        .anyMatch(name -> form.optional(name).isPresent());
    }

    /** Notes what is filled in for an effect that is not chosen: to drop it would be to guess. */
    static void check(Form form) {
        OF.forEach((effect, fields) -> {
            if (effect.equals(form.text("effect"))) return;
            fields.stream()
                    .filter(name -> form.optional(name).isPresent())
                    .findFirst()
                    .ifPresent(name -> form.fault(FormFault.FILLED_IN_BUT_NOT_CHOSEN, name));
        });
    }
}
