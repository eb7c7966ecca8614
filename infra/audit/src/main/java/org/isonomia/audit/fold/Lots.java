package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.LOT_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.LOT_OUT_OF_TURN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.isonomia.audit.deciding.Judging;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.MemberId;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.Lot;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.LotDrawn;
import org.isonomia.events.draws.DrawEvent.LotFailed;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.draws.DrawEvent.ShareCommitted;
import org.isonomia.events.draws.DrawEvent.ShareRevealed;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result.Outcome;

/**
 * Lots by commit-reveal (DESIGN "Draws"): who may commit and when, that what is revealed is what was committed to, that
 * the seed is its hash, who is named as silent, and that each call ends as it must.
 */
final class Lots {
    private static final int CALLS = 2;
    private static final int HEX = 64;
    private static final Duration TO_COMMIT = Duration.ofDays(3);
    private static final Duration TO_REVEAL = Duration.ofDays(2);
    private final Members members;
    private final Findings findings;

    Lots(Members members, Findings findings) {
        this.members = members;
        this.findings = findings;
    }

    void see(Poll poll, Lot event, Fact fact, Act act) {
        if (event instanceof LotCalled e) {
            called(poll, e, fact, act);
            return;
        }
        var lot = poll.lots.get(event.of());
        if (lot == null || lot.over || lot.called.call() != event.call()) {
            out(fact, event, "no such call is open");
            return;
        }
        switch (event) {
            case LotCalled ignored -> {}
            case ShareCommitted e -> committed(poll, lot, e, fact);
            case ShareRevealed e -> revealed(lot, e, fact, act);
            case LotDrawn e -> drawn(lot, e, fact, act);
            case LotFailed e -> failed(lot, e, fact, act);
        }
    }

    private void called(Poll poll, LotCalled event, Fact fact, Act act) {
        var before = poll.lots.get(event.of());
        List<MemberId> withheld = List.of();
        int call = 1;
        if (before == null) first(poll, event, fact, act);
        else {
            call = before.called.call() + 1;
            withheld = before.enoughCommitted() ? before.withheld() : List.of();
            if (before.over || call > CALLS) out(fact, event, "it is not called again");
            else if (fact.at().isBefore(before.end())) out(fact, event, "the call before ends at " + before.end());
            else if (before.enoughCommitted() && before.enoughRevealed()) out(fact, event, "enough had revealed");
        }
        var open = Duration.between(
                poll.terms.timing().opensAt(), poll.terms.timing().closesAt());
        var commitBy = fact.at().plus(least(open, TO_COMMIT));
        var derived = new LotCalled(
                event.poll(), event.of(), call, withheld, commitBy, commitBy.plus(least(open, TO_REVEAL)));
        if (!event.equals(derived)) findings.add(LOT_DIFFERS, fact, event.toString(), derived.toString());
        var state = new LotState(event);
        poll.lots.put(event.of(), state);
        if (event.of() == LotOf.PANEL && poll.draw != null) poll.draw.lot = state;
    }

    private void first(Poll poll, LotCalled event, Fact fact, Act act) {
        boolean due = event.of() == LotOf.TIE
                ? poll.outcome == Outcome.TIED && poll.broken == null && poll.breaksTies()
                : act.events(PoolFixed.class).anyMatch(fixed -> fixed.poll().equals(event.poll()));
        if (!due || Terms.ofFirstRules(poll.terms)) out(fact, event, "nothing is to be decided by lot");
    }

    private void committed(Poll poll, LotState lot, ShareCommitted event, Fact fact) {
        var by = event.by();
        if (!members.has(by)) out(fact, event, by + " is not a member");
        if (parties(poll, event.of()).contains(by)) out(fact, event, by + " is a party to it");
        if (lot.called.withheld().contains(by)) out(fact, event, by + " withheld a share before");
        if (!fact.at().isBefore(lot.called.commitBy()) || !lot.revealed.isEmpty())
            out(fact, event, "one commits until " + lot.called.commitBy() + " and before anybody reveals");
        if (!isHex(event.digest())) out(fact, event, "a digest is 32 bytes in lower hex");
        lot.committed.put(by, event.digest());
    }

    private void revealed(LotState lot, ShareRevealed event, Fact fact, Act act) {
        String digest = lot.committed.get(event.by());
        if (!members.has(event.by())) out(fact, event, event.by() + " is not a member");
        if (fact.at().isBefore(lot.called.commitBy())
                || !fact.at().isBefore(lot.called.revealBy())
                || !lot.enoughCommitted())
            out(fact, event, "one reveals from " + lot.called.commitBy() + " to " + lot.called.revealBy());
        if (!isHex(event.share())
                || !LotHash.digest(event, event.by(), event.share()).equals(digest))
            findings.add(LOT_DIFFERS, fact, event.by() + " reveals " + event.share(), "committed to was " + digest);
        if (lot.revealed.put(event.by(), event.share()) != null) out(fact, event, event.by() + " revealed before");
        boolean all = lot.revealed.keySet().containsAll(lot.committed.keySet());
        if (all && act.events(LotDrawn.class).findAny().isEmpty())
            out(fact, event, "all have revealed, and nothing is drawn");
    }

    private void drawn(LotState lot, LotDrawn event, Fact fact, Act act) {
        var revealed = Judging.sorted(new HashSet<>(lot.revealed.keySet()));
        boolean all = lot.withheld().isEmpty();
        if (!lot.enoughCommitted() || !lot.enoughRevealed()) out(fact, event, "too few revealed: " + revealed);
        if (!all && fact.at().isBefore(lot.called.revealBy()))
            out(fact, event, lot.withheld() + " can reveal until " + lot.called.revealBy());
        var seed = LotHash.seed(event, lot.revealed);
        var derived = new LotDrawn(event.poll(), event.of(), lot.called.call(), revealed, lot.withheld(), seed);
        if (!event.equals(derived)) findings.add(LOT_DIFFERS, fact, event.toString(), derived.toString());
        lot.seed = seed;
        lot.over = true;
        ends(event, fact, act);
    }

    private void failed(LotState lot, LotFailed event, Fact fact, Act act) {
        var withheld = lot.enoughCommitted() ? lot.withheld() : List.<MemberId>of();
        if (lot.called.call() < CALLS) out(fact, event, "it is called once more before");
        if (fact.at().isBefore(lot.end()) || lot.enoughCommitted() && lot.enoughRevealed())
            out(fact, event, "it can be drawn");
        if (!event.withheld().equals(withheld))
            findings.add(LOT_DIFFERS, fact, event.withheld() + " withheld", withheld + " withheld");
        lot.over = true;
        ends(event, fact, act);
    }

    /** What the lot was for has its end in the same command. */
    private void ends(Lot event, Fact fact, Act act) {
        var ends = new ArrayList<Boolean>();
        ends.add(event.of() == LotOf.TIE
                && act.events(TieBroken.class).anyMatch(e -> e.poll().equals(event.poll())));
        ends.add(event.of() == LotOf.PANEL
                && act.events(DrawLapsed.class).anyMatch(e -> e.poll().equals(event.poll())));
        ends.add(event instanceof LotDrawn
                && event.of() == LotOf.PANEL
                && act.events(PanelDrawn.class).anyMatch(e -> e.poll().equals(event.poll())));
        if (!ends.contains(true)) out(fact, event, "the same command does not say what came of it");
    }

    static List<MemberId> parties(Poll poll, LotOf of) {
        var parties = new HashSet<>(poll.terms.hearing().parties());
        if (of == LotOf.PANEL && poll.challenge != null) parties.addAll(poll.challengers);
        return Judging.sorted(parties);
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static boolean isHex(String text) {
        return text.length() == HEX && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    private void out(Fact fact, Lot event, String why) {
        findings.add(LOT_OUT_OF_TURN, fact, fact.recorded().name() + " of " + event.poll(), why);
    }
}
