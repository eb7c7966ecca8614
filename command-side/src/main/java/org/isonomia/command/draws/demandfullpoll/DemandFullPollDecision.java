package org.isonomia.command.draws.demandfullpoll;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_FOR_DEMAND;
import static org.isonomia.command.polls.PollRefusal.NO_DRAW;
import static org.isonomia.command.polls.PollRefusal.ONLY_MEMBERS_DEMAND;

import java.time.Instant;
import java.util.ArrayList;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.draws.Drawing;
import org.isonomia.deciding.Reopening;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.FullPollDemanded;
import org.isonomia.events.polls.Occasion.Reason;

/** As many members as the procedure names bring the matter before all, as long as no panel sits. */
public record DemandFullPollDecision(Drawing drawing) implements Decision<DemandFullPoll> {
    public static final Reads<DemandFullPoll, DemandFullPollDecision> READS = Drawing.reads(
            DemandFullPoll.class, DemandFullPoll::poll, DemandFullPollDecision::new, DemandFullPollDecision::drawing);

    @Override
    public Verdict decide(DemandFullPoll command, Instant now) {
        if (!drawing.isMember(command.by())) return refuse(ONLY_MEMBERS_DEMAND);
        if (!drawing.isOpen(now)) return refuse(NO_DRAW);
        int needed = drawing.terms().electorate().conduct().demand();
        if (needed == 0 || drawing.isOfChallenge()) return refuse(NOT_FOR_DEMAND);
        var demanding = drawing.draw().demanding();
        if (demanding.contains(command.by())) return accept();
        var events = new ArrayList<Event>();
        events.add(new FullPollDemanded(command.poll(), command.by()));
        long standing = demanding.stream().filter(drawing::isMember).count();
        if (standing + 1 >= needed) {
            var following = drawing.following();
            var next = PollId.following(command.poll(), Reason.DEMANDED.name());
            events.addAll(following.open(
                    next, Reopening.demanded(command.poll(), drawing.terms(), following.roll(now), now), now));
        }
        return accept(events);
    }
}
