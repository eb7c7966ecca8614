package org.isonomia.audit.count;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.audit.count.UnusableCaseException.Fault;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountSheet.Stage;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.meek.MeekStv;
import org.isonomia.rules.scottish.ScottishStv;
import tools.jackson.databind.node.ObjectNode;

/** The single transferable vote by statute: Scotland's, stage by stage, and Meek's, action by action. */
final class TransferFamily implements Family {
    /** A count in stages has as many as there are candidates, and each names them all. */
    private static final int MOST_CANDIDATES = 500;

    @Override
    public Set<String> methods() {
        return Set.of("stv-meek", "stv-scottish");
    }

    @Override
    public Recount recount(CaseFile given) {
        var file = atMost(given.ofForm(Form.RANKED, Form.NONE));
        var parameters = new Parameters(file);
        return (file.method().equals("stv-meek") ? meek(file, parameters) : scottish(file, parameters))
                .remarking(parameters.unread());
    }

    static CaseFile atMost(CaseFile file) {
        if (file.candidates().size() <= MOST_CANDIDATES) return file;
        throw new UnusableCaseException(
                Fault.WRONG_VALUE,
                0,
                "method " + file.method() + " is counted for at most " + MOST_CANDIDATES + " candidates");
    }

    private static Recount scottish(CaseFile file, Parameters parameters) {
        List.of("rules", "quota", "transfer_value").forEach(parameters::text);
        var sheet = Counting.count(file, ScottishStv.ID, Map.of(), file.contest(parameters.ties()), file.ballots());
        var recount = Recount.of(file, sheet);
        var stages = recount.json().putArray("stages");
        for (Stage stage : stages(sheet)) {
            var one = stages.addObject().put("stage", stage.number());
            var action = one.putObject("action").put("type", stage.action());
            if (stage.option() != null) action.put("candidate", stage.option());
            one.set("totals", SheetJson.amounts(stage.votes()));
            stage.other().forEach((name, amount) -> SheetJson.put(one, name, amount));
            one.set("elected", SheetJson.list(stage.elected()));
        }
        return recount;
    }

    private static Recount meek(CaseFile file, Parameters parameters) {
        List.of("rule", "rules", "arithmetic", "quota", "keep_factor_rounding").forEach(parameters::text);
        var settings = parameters
                .text("omega")
                .map(omega -> Map.of("omega_digits", Integer.toString(digits(parameters, omega))))
                .orElse(Map.of());
        var sheet = Counting.count(file, MeekStv.ID, settings, file.contest(order(parameters)), file.ballots());
        var recount = Recount.of(file, sheet);
        recount.json().remove("rounds");
        var actions = recount.json().putArray("actions");
        for (Stage stage : stages(sheet)) add(actions.addObject(), stage);
        recount.json()
                .set("first_votes", SheetJson.amounts(stages(sheet).getFirst().votes()));
        return recount;
    }

    private static void add(ObjectNode action, Stage stage) {
        action.put("action", stage.action());
        if (stage.action().equals("tie")) {
            action.set("among", SheetJson.list(List.copyOf(stage.votes().keySet())));
            if (stage.option() != null) action.put("chosen", stage.option());
            return;
        }
        if (stage.option() != null) action.put("candidate", stage.option());
        action.set("votes", SheetJson.amounts(stage.votes()));
        action.put("quota", stage.threshold());
        stage.other().forEach((name, amount) -> SheetJson.put(action, name, amount));
    }

    private static int digits(Parameters parameters, String omega) {
        if (!omega.matches("0[.]0{0,8}1")) throw parameters.unusable("omega", "is not 0.1, 0.01 and so on");
        return omega.length() - 2;
    }

    /** The reference rule defeats the first of the tied in the order that the case states; without one a tie stands. */
    private static TieBreak order(Parameters parameters) {
        var order = parameters.tieOrder();
        return order.isEmpty() ? TieBreak.NONE : new TieBreak.Order(order.reversed());
    }

    private static List<Stage> stages(CountSheet sheet) {
        return sheet.parts().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList();
    }
}
