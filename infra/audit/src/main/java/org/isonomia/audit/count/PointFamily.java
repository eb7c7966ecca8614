package org.isonomia.audit.count;

import java.util.Map;
import java.util.Set;
import org.isonomia.rules.approval.Approval;
import org.isonomia.rules.borda.Borda;
import org.isonomia.rules.choice.SingleChoice;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.dot.Dots;
import org.isonomia.rules.score.Score;
import org.isonomia.rules.star.Star;
import org.isonomia.rules.timepoll.TimePoll;
import tools.jackson.databind.node.ObjectNode;

/** Methods that add up what ballots give: votes, approvals, scores, dots, points. */
final class PointFamily implements Family {
    @Override
    public Set<String> methods() {
        return Set.of("approval", "borda", "dot", "score", "single-choice", "star", "time-poll");
    }

    @Override
    public Recount recount(CaseFile file) {
        var parameters = new Parameters(file);
        var recount = switch (file.method()) {
            case "approval" -> approval(file.ofForm(Form.APPROVAL, Form.NONE), parameters);
            case "borda" -> borda(file.ofForm(Form.RANKED, Form.NONE), parameters);
            case "dot" -> count(file.ofForm(Form.SCORE, Form.NONE), Dots.ID, parameters, "dots_per_voter", "all_dots");
            case "score" -> score(file.ofForm(Form.SCORE, Form.NONE), parameters);
            case "single-choice" -> count(file.ofForm(Form.CHOICE, Form.NONE), SingleChoice.ID, parameters);
            case "star" -> star(file.ofForm(Form.SCORE, Form.NONE), parameters);
            default -> count(file.ofForm(Form.SCORE, Form.NONE), TimePoll.ID, parameters);
        };
        return recount.remarking(parameters.unread());
    }

    private static Recount count(CaseFile file, String rule, Parameters parameters, String... settings) {
        return Recount.of(file, sheet(file, rule, parameters, parameters.settings(settings)));
    }

    private static CountSheet sheet(CaseFile file, String rule, Parameters parameters, Map<String, String> settings) {
        return Counting.count(file, rule, settings, file.contest(parameters.ties()), file.ballots());
    }

    private static Recount approval(CaseFile file, Parameters parameters) {
        var recount = count(file, Approval.ID, parameters, "least", "most");
        recount.json().set("empty_ballots", recount.json().get("blank"));
        return recount;
    }

    private static Recount borda(CaseFile file, Parameters parameters) {
        var settings = parameters.settings("last_place_points");
        parameters
                .text("unranked")
                .ifPresent(words -> settings.put(
                        "unranked",
                        switch (words) {
                            case "average", "share the average of the remaining places" -> "average";
                            case "zero", "zero points" -> "zero";
                            default ->
                                throw parameters.unusable(
                                        "unranked", "is neither average nor zero but \"" + words + "\"");
                        }));
        return Recount.of(file, sheet(file, Borda.ID, parameters, settings));
    }

    /** With who would win the runoff of {@code star/1} on the same scores. */
    private static Recount score(CaseFile file, Parameters parameters) {
        var recount = count(file, Score.ID, parameters, "min", "max", "aggregate");
        var star = sheet(file, Star.ID, parameters, parameters.settings("min", "max"));
        recount.json().set("star_winner", SheetJson.list(star.winners()));
        return recount;
    }

    private static Recount star(CaseFile file, Parameters parameters) {
        parameters.text("runoff_tiebreak").ifPresent(words -> {
            if (!words.equals("total score, then most five-star"))
                throw parameters.unusable("runoff_tiebreak", "is not the one of star/1 but \"" + words + "\"");
        });
        var recount = count(file, Star.ID, parameters, "min", "max");
        if (recount.json().get("runoff") instanceof ObjectNode runoff)
            runoff.set("equal", recount.json().get("runoff_equal"));
        return recount;
    }
}
