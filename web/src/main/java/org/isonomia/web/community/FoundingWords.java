package org.isonomia.web.community;

import java.util.Locale;
import org.isonomia.web.page.Page;
import org.isonomia.web.request.Form;

/** What was chosen for a founding, in words; nothing for what no form of ours sends. */
public record FoundingWords(Page page, Form form) {
    /** One of a few. @param field its name @param words where its choices are worded */
    public String choice(String field, String words) {
        String key = words + form.text(field).toLowerCase(Locale.ROOT).replace('_', '-');
        return page.says(key) ? page.t(key) : "";
    }

    /** What follows from it. */
    public String follows(String field, String words) {
        String key = words + form.text(field).toLowerCase(Locale.ROOT).replace('_', '-') + ".hint";
        return page.says(key) ? page.t(key) : "";
    }

    /** The language by its name, and as it was typed. */
    public String language() {
        String tag = form.text("language");
        String name = Locale.forLanguageTag(tag).getDisplayName(page.locale());
        return name.isEmpty() || name.equals(tag) ? tag : page.t("found.language.named", "name", name, "tag", tag);
    }

    /** What the step settled, beside its name. */
    public String settled(FoundingStep step) {
        return switch (step) {
            case PLACE -> form.text("name");
            case DECIDING -> choice("template", "found.template.");
            case FOUNDER -> form.text("founderName");
            case CHECK -> "";
        };
    }
}
