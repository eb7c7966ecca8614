package org.isonomia.audit.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.isonomia.audit.count.UnusableCaseException.Fault;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.sortition.Rfc3797;
import tools.jackson.databind.JsonNode;

/** Selection by lot from published numbers. */
final class DrawFamily implements Family {
    @Override
    public Set<String> methods() {
        return Set.of("sortition-rfc3797");
    }

    @Override
    public Recount recount(CaseFile given) {
        var file = given.ofForm(Form.NONE);
        var parameters = new Parameters(file);
        String key = key(file);
        int pool = file.candidates().size();
        parameters.text("pool_size").ifPresent(size -> {
            if (!size.equals(Integer.toString(pool)))
                throw parameters.unusable("pool_size", "says " + size + ", but " + pool + " candidates are named");
        });
        parameters.text("canonical_form");
        var picks = draw(key, pool, Math.max(file.seats(), printed(file)));
        var json = SheetJson.of(file).put("key_string", key);
        var winners = json.putArray("winners");
        var selection = json.putArray("selection");
        var order = new LinkedHashMap<String, String>();
        var names = json.putArray("selected_names_first_" + file.seats());
        for (var pick : picks) {
            var candidate = file.candidates().get(pick.selected() - 1);
            if (pick.index() <= file.seats()) {
                winners.add(candidate.id());
                names.add(candidate.name());
            }
            order.put(candidate.id(), Integer.toString(pick.index()));
            selection
                    .addObject()
                    .put("index", pick.index())
                    .put("md5", pick.md5())
                    .put("divisor", pick.divisor())
                    .put("selected", pick.selected());
        }
        var remarks = parameters.unread().stream()
                .filter(remark -> !remark.contains("\"seeds\""))
                .toList();
        return new Recount(json, List.of(new CountSheet.Totals("drawn", order)), remarks);
    }

    /** Sources go on drawing for those who decline: as many picks are printed as the source has. */
    private static int printed(CaseFile file) {
        return file.expected() == null ? 0 : file.expected().path("selection").size();
    }

    private static List<Rfc3797.Pick> draw(String key, int pool, int seats) {
        try {
            return Rfc3797.draw(key, pool, seats);
        } catch (IllegalArgumentException e) {
            throw new UnusableCaseException(Fault.WRONG_VALUE, 0, "cannot be drawn: " + e.getMessage());
        }
    }

    private static String key(CaseFile file) {
        var sources = new ArrayList<List<Long>>();
        for (JsonNode source : file.parameters().path("seeds")) {
            var numbers = new ArrayList<Long>();
            for (JsonNode number : source) {
                String text = number.asString("");
                if (!text.matches("[0-9]{1,18}")) throw unusableSeeds();
                numbers.add(Long.parseLong(text));
            }
            sources.add(numbers);
        }
        try {
            return Rfc3797.key(sources);
        } catch (IllegalArgumentException e) {
            throw unusableSeeds();
        }
    }

    private static UnusableCaseException unusableSeeds() {
        return new UnusableCaseException(
                Fault.UNUSABLE_PARAMETER,
                0,
                "parameter \"seeds\" is a list of sources, each a list of whole numbers; correct it");
    }
}
