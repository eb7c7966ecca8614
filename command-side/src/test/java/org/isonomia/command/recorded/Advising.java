package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheGrove.*;
import static org.isonomia.events.recorded.TheWell.ADA;
import static org.isonomia.events.recorded.TheWell.BEN;
import static org.isonomia.events.recorded.TheWell.CYD;
import static org.isonomia.events.recorded.TheWell.EVA;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.proposals.askadvisers.AskAdvisers;
import org.isonomia.command.proposals.giveadvice.GiveAdvice;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Charter;

/** A community in which who proposes asks others and decides alone. */
final class Advising {
    private Advising() {}

    static void happens(Recording log) {
        Founding.founded(log, "The Grove", Charter.Template.ADVICE, LastResort.LAPSE, ChallengeWindow.NONE);
        for (MemberId member : List.of(BEN, CYD, EVA)) Founding.join(log, member);
        var saplings = Motion.drafted(log, SAPLINGS, ADA, "Saplings").ready(EVA);
        log.act(ADA, new AskAdvisers(SAPLINGS, ADA, List.of(BEN, CYD)));
        log.act(BEN, new GiveAdvice(SAPLINGS, BEN, 1, "Ask the neighbours first"));
        log.act(CYD, new GiveAdvice(SAPLINGS, CYD, 1, "Not in spring"));
        saplings.put(ALONE.value());
        Motion.yes(log, ALONE, ADA);
        log.pass(Duration.ofDays(6));
    }
}
