package org.isonomia.command.draws.commitshare;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.COMMITTING_OVER;
import static org.isonomia.command.polls.PollRefusal.DIGEST_MALFORMED;
import static org.isonomia.command.polls.PollRefusal.LOT_CALLED_ANEW;
import static org.isonomia.command.polls.PollRefusal.NO_LOT;
import static org.isonomia.command.polls.PollRefusal.ONLY_MEMBERS_VOLUNTEER;
import static org.isonomia.command.polls.PollRefusal.PARTY_TO_IT;
import static org.isonomia.command.polls.PollRefusal.WITHHELD_BEFORE;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.draws.Drawing;
import org.isonomia.events.draws.DrawEvent.ShareCommitted;
import org.isonomia.rules.sortition.Shares;

/** Any member but a party can volunteer until the time to commit is over, and change what they commit to until then. */
public record CommitShareDecision(Drawing drawing) implements Decision<CommitShare> {
    public static final Reads<CommitShare, CommitShareDecision> READS =
            Drawing.reads(CommitShare.class, CommitShare::poll, CommitShareDecision::new, CommitShareDecision::drawing);

    @Override
    public Verdict decide(CommitShare command, Instant now) {
        if (!drawing.isMember(command.by())) return refuse(ONLY_MEMBERS_VOLUNTEER);
        if (!drawing.isOpen(command.of())) return refuse(NO_LOT);
        var lot = drawing.draw().lot(command.of());
        if (command.call() != lot.call().call()) return refuse(LOT_CALLED_ANEW);
        if (!lot.commits(now)) return refuse(COMMITTING_OVER);
        if (drawing.parties(command.of()).contains(command.by())) return refuse(PARTY_TO_IT);
        if (lot.call().withheld().contains(command.by())) return refuse(WITHHELD_BEFORE);
        String digest = command.digest().strip().toLowerCase(Locale.ROOT);
        if (!Shares.looksLike(digest)) return refuse(new Refusal(DIGEST_MALFORMED, "digest", Map.of()));
        return digest.equals(lot.committed().get(command.by()))
                ? accept()
                : accept(new ShareCommitted(command.poll(), command.of(), command.call(), command.by(), digest));
    }
}
