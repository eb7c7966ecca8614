package org.isonomia.web.polls;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.command.polls.Asked;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.polls.PollOption;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.yesno.YesNo;
import org.isonomia.web.page.Page;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;

/**
 * What a poll puts to its voters, as its form says it: one option a line, {@code title | meaning | prompt}, and one
 * setting of the counting rule a line, {@code name = value}. An option with a prompt asks for a reason.
 */
final class AskedForm {
    private AskedForm() {}

    /** @param zone in which times are written */
    static Asked read(Form form, ZoneId zone) {
        String rule = form.optional("rule").orElse(YesNo.ID);
        if (hasOwnAnswers(rule)) {
            if (form.optional("options").isPresent()) form.fault(FormFault.OPTIONS_NOT_ASKED_FOR, "options");
            if (form.optional("seats").isPresent()) form.fault(FormFault.FILLED_IN_BUT_NOT_CHOSEN, "seats");
            if (form.optional("settings").isPresent()) form.fault(FormFault.FILLED_IN_BUT_NOT_CHOSEN, "settings");
        }
        int seats = form.optional("seats").isEmpty() ? 1 : form.number("seats");
        return new Asked(rule, settings(form), options(rule, form, zone), seats);
    }

    /** The counting rules to choose from, each in words. */
    static Map<String, String> rules(Page page) {
        var rules = new LinkedHashMap<String, String>();
        rules.put(YesNo.ID, page.t(RuleWords.key(YesNo.ID)));
        for (String rule : CountingRules.ids())
            if (rule.equals(CountingRules.newest(rule)) && !rule.equals(Deciding.RIVALS))
                rules.putIfAbsent(rule, page.t(RuleWords.key(rule)));
        return rules;
    }

    /** Yes, no or abstaining, and consent: nobody words their options. */
    private static boolean hasOwnAnswers(String rule) {
        return rule.equals(YesNo.ID) || rule.equals(Consent.ID);
    }

    private static List<PollOption> options(String rule, Form form, ZoneId zone) {
        if (rule.equals(YesNo.ID)) return PollOption.YES_OR_NO;
        if (rule.equals(Consent.ID)) return PollOption.CONSENT;
        var options = new ArrayList<PollOption>();
        for (String line : form.lines("options")) {
            String[] parts = line.split("\\|", 3);
            String meaning = parts.length > 1 && !parts[1].isBlank() ? parts[1].strip() : null;
            String prompt = parts.length > 2 && !parts[2].isBlank() ? parts[2].strip() : null;
            String id = "o" + (options.size() + 1);
            String title = Slots.askedBy(rule) ? Slots.title(parts[0].strip(), zone, form) : parts[0].strip();
            options.add(new PollOption(id, title, meaning, prompt, prompt != null, null, 0, List.of()));
        }
        return List.copyOf(options);
    }

    private static Map<String, String> settings(Form form) {
        var settings = new HashMap<String, String>();
        for (String line : form.lines("settings")) {
            int equals = line.indexOf('=');
            if (equals < 1) form.fault(FormFault.NOT_A_CHOICE, "settings");
            else
                settings.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
        }
        return settings;
    }
}
