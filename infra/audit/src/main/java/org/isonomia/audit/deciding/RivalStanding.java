package org.isonomia.audit.deciding;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.rules.counting.CountSheet;

/** How many ballots prefer a rival to the status quo, and how many the status quo to it. */
record RivalStanding(String option, long over, long under) {
    static List<RivalStanding> all(CountSheet sheet) {
        var all = new ArrayList<RivalStanding>();
        for (CountSheet.Part part : sheet.parts()) {
            if (!part.name().equals("beat_matrix") || !(part instanceof CountSheet.Matrix matrix)) continue;
            int here = matrix.order().indexOf("status-quo");
            for (int i = 0; here >= 0 && i < matrix.order().size(); i++) {
                if (i == here) continue;
                String over = matrix.rows().get(i).get(here);
                String under = matrix.rows().get(here).get(i);
                all.add(new RivalStanding(matrix.order().get(i), Long.parseLong(over), Long.parseLong(under)));
            }
        }
        return all;
    }
}
