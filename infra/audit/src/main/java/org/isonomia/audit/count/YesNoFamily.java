package org.isonomia.audit.count;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.yesno.YesNo;
import tools.jackson.databind.node.ObjectNode;

/** Votes for or against one thing, with the shares that referendums and committees publish. */
final class YesNoFamily implements Family {
    private static final int PERCENT_DECIMALS = 2;

    @Override
    public Set<String> methods() {
        return Set.of("consent", "simple");
    }

    @Override
    public Recount recount(CaseFile given) {
        var file = given.ofForm(Form.CHOICE, Form.NONE);
        var parameters = new Parameters(file);
        if (file.method().equals("consent"))
            return Recount.of(file, Counting.count(file, Consent.ID, Map.of())).remarking(parameters.unread());
        var settings = YesNoThreshold.settings(parameters);
        var ballots = withBlank(file.ballots(), parameters);
        var sheet = Counting.count(file, YesNo.ID, settings, file.contest(), ballots);
        var recount = Recount.of(file, sheet);
        var ofParticipants = new HashMap<>(settings);
        ofParticipants.put("base", "participants");
        var stricter = Counting.count(file, YesNo.ID, ofParticipants, file.contest(), ballots);
        derive(recount.json(), sheet);
        recount.json().put("outcome", sheet.result());
        recount.json().put("passes_if_majority_of_participating_required", "passed".equals(stricter.result()));
        return recount.remarking(parameters.unread());
    }

    /** Papers that the source counted as cast but lists among no answer. */
    private static Ballots withBlank(Ballots ballots, Parameters parameters) {
        var blank = parameters.text("invalid_or_blank");
        if (blank.isEmpty()) return ballots;
        if (!blank.get().matches("[0-9]{1,15}"))
            throw parameters.unusable("invalid_or_blank", "is not a whole number but " + blank.get());
        long more = Long.parseLong(blank.get());
        if (more > Long.MAX_VALUE - ballots.total())
            throw parameters.unusable("invalid_or_blank", "makes more than 2^63-1 ballots");
        var others = new HashMap<>(ballots.others());
        others.merge(Choice.BLANK, more, Math::addExact);
        return new Ballots(ballots.rankings(), others);
    }

    private static void derive(ObjectNode json, CountSheet sheet) {
        long yes = json.get("yes").longValue();
        long no = json.get("no").longValue();
        long participating = json.get("participating").longValue();
        long valid = yes + no + json.get("abstain").longValue();
        long electorate = Long.parseLong(sheet.settings().getOrDefault("electorate", "0"));
        json.put("valid_votes", valid).put("simple_majority_of_valid", yes > no);
        if (yes + no > 0) json.put("yes_share_of_yes_no", yes + "/" + (yes + no));
        if (participating > 0) json.put("yes_share_of_participating", yes + "/" + participating);
        if (valid > 0) json.put("yes_percent_valid", percent(yes, valid));
        if (electorate == 0) return;
        json.put("yes_percent_electorate", percent(yes, electorate));
        json.put("turnout_percent", percent(sheet.ballots(), electorate));
        var share = Rational.parse(sheet.settings().getOrDefault("electorate_share", "0"));
        if (share.signum() > 0)
            SheetJson.put(
                    json,
                    "yes_needed_by_threshold",
                    share.times(Rational.of(electorate)).ceiling().toString());
    }

    private static String percent(long part, long whole) {
        return Rational.of(part, whole).times(Rational.of(100)).rounded(PERCENT_DECIMALS);
    }
}
