package org.isonomia.web.security;

import java.util.List;
import java.util.Map;
import org.isonomia.web.request.Form;
import org.springframework.stereotype.Component;

/**
 * The password somebody chose on a form that is shown again because of something else: it goes along sealed, since a
 * password is never written into a page, and is taken when its field comes back empty.
 */
@Component
public final class KeptPasswords {
    public static final String CARRIED = "kept";
    private static final String PURPOSE = "password";
    private static final String SECRET = "secret";

    private final SealedForms sealed;

    KeptPasswords(SealedForms sealed) {
        this.sealed = sealed;
    }

    /** As typed, or as it was carried. */
    public String of(Form form, String field) {
        String typed = form.password(field);
        if (!typed.isEmpty()) {
            if (typed.length() >= NewPassword.SHORTEST && typed.length() <= Passwords.LONGEST)
                sealed.seal(PURPOSE, Map.of(SECRET, List.of(typed))).ifPresent(carried -> form.carry(CARRIED, carried));
            return typed;
        }
        return sealed.open(form.text(CARRIED))
                .filter(kept -> kept.path().equals(PURPOSE))
                .map(kept -> kept.fields().getOrDefault(SECRET, List.of("")).getFirst())
                .orElse("");
    }
}
