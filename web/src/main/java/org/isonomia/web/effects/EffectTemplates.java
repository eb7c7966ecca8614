package org.isonomia.web.effects;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.page.Page;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.query.roles.seats.Candidate;
import org.isonomia.web.request.Form;

/**
 * The template of each effect, found by its name. It is handed {@code page}, {@code effect} (the name in forms), and either
 * {@code form}, {@code candidates}, {@code circles} and {@code kinds}, to ask for the effect, or {@code view} and {@code enacted}, to say it in words.
 */
public final class EffectTemplates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, EffectTemplates.class.getClassLoader(), "org.isonomia.jte");

    private EffectTemplates() {}

    /** A choice for each effect, as far as it can be asked for here. */
    public static List<Content> choices(
            org.isonomia.web.page.Page page,
            Form form,
            Page<Candidate> candidates,
            CircleChoices circles,
            List<KindOfDecision> kinds) {
        return EffectNames.all().entrySet().stream()
                .map(named -> content(
                        named.getValue(),
                        Map.of(
                                "page", page,
                                "effect", named.getKey(),
                                "form", form,
                                "candidates", candidates,
                                "circles", circles,
                                "kinds", kinds)))
                .toList();
    }

    /** @param enacted whether it has taken effect */
    public static Content words(org.isonomia.web.page.Page page, EffectView view, boolean enacted) {
        var type = view.effect().getClass();
        return content(type, Map.of("page", page, "effect", EffectNames.of(type), "view", view, "enacted", enacted));
    }

    static String file(Class<? extends Effect> type) {
        String name = type.getSimpleName();
        return "effects/" + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + ".jte";
    }

    private static Content content(Class<? extends Effect> type, Map<String, Object> given) {
        return output -> ENGINE.render(file(type), new HashMap<>(given), output);
    }
}
