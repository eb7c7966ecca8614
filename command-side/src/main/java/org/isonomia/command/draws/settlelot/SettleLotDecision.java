package org.isonomia.command.draws.settlelot;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_DUE;
import static org.isonomia.command.polls.PollRefusal.NO_LOT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.draws.Drawing;
import org.isonomia.command.draws.LotEnds;

/** Enough committed: they reveal. Enough revealed: the lot is drawn. Too few: one renewal, then the end without a seed. */
public record SettleLotDecision(Drawing drawing) implements Decision<SettleLot> {
    public static final Reads<SettleLot, SettleLotDecision> READS =
            Drawing.reads(SettleLot.class, SettleLot::poll, SettleLotDecision::new, SettleLotDecision::drawing);

    @Override
    public Verdict decide(SettleLot command, Instant now) {
        var lot = drawing.draw().lot(command.of());
        if (lot.called().isEmpty()) return refuse(NO_LOT);
        if (!drawing.isOpen(command.of())) return accept();
        if (now.isBefore(lot.call().commitBy())) return refuse(NOT_DUE);
        var ends = new LotEnds(drawing, command.poll(), command.of(), now);
        if (!lot.enough(lot.committed())) return accept(ends.tooFew(List.of()));
        if (now.isBefore(lot.call().revealBy())) return accept();
        return accept(lot.enough(lot.revealed()) ? ends.drawn(Map.of()) : ends.tooFew(lot.withheld()));
    }
}
