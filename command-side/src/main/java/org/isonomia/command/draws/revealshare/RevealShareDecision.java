package org.isonomia.command.draws.revealshare;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOTHING_COMMITTED;
import static org.isonomia.command.polls.PollRefusal.NO_LOT;
import static org.isonomia.command.polls.PollRefusal.ONLY_MEMBERS_VOLUNTEER;
import static org.isonomia.command.polls.PollRefusal.REVEALING_CLOSED;
import static org.isonomia.command.polls.PollRefusal.REVEALING_LATER;
import static org.isonomia.command.polls.PollRefusal.SHARE_DIFFERS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.draws.Drawing;
import org.isonomia.command.draws.LotEnds;
import org.isonomia.events.Event;
import org.isonomia.events.draws.DrawEvent.ShareRevealed;
import org.isonomia.rules.sortition.Shares;

/** Between the two deadlines, and only what was committed to; the last share that was promised draws the lot at once. */
public record RevealShareDecision(Drawing drawing) implements Decision<RevealShare> {
    public static final Reads<RevealShare, RevealShareDecision> READS =
            Drawing.reads(RevealShare.class, RevealShare::poll, RevealShareDecision::new, RevealShareDecision::drawing);

    @Override
    public Verdict decide(RevealShare command, Instant now) {
        if (!drawing.isMember(command.by())) return refuse(ONLY_MEMBERS_VOLUNTEER);
        if (!drawing.isOpen(command.of())) return refuse(NO_LOT);
        var lot = drawing.draw().lot(command.of());
        var call = lot.call();
        if (!lot.committed().containsKey(command.by())) return refuse(NOTHING_COMMITTED);
        if (now.isBefore(call.commitBy()))
            return refuse(Refusal.of(REVEALING_LATER).with("at", call.commitBy()));
        if (!lot.reveals(now)) return refuse(REVEALING_CLOSED);
        String share = command.share().strip().toLowerCase(Locale.ROOT);
        String digest = Shares.digest(command.poll(), command.of(), call.call(), command.by(), share);
        if (!Shares.looksLike(share) || !digest.equals(lot.committed().get(command.by())))
            return refuse(new Refusal(SHARE_DIFFERS, "share", Map.of()));
        if (lot.revealed().containsKey(command.by())) return accept();
        var events = new ArrayList<Event>();
        events.add(new ShareRevealed(command.poll(), command.of(), call.call(), command.by(), share));
        if (lot.revealed().size() + 1 == lot.committed().size())
            events.addAll(new LotEnds(drawing, command.poll(), command.of(), now).drawn(Map.of(command.by(), share)));
        return accept(events);
    }
}
