package org.isonomia.events.polls;

import static org.isonomia.events.Kind.kind;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.Kind;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Tag;
import org.isonomia.rules.roll.Roll;

/**
 * The draw of a panel that decides in the place of all, from the fixing of the pool to the seating. Each draw belongs to
 * the poll that failed its last quorum and bears its id.
 */
public sealed interface DrawEvent extends Event {
    PollId poll();

    /**
     * Nobody joins or leaves the pool afterwards: it is the failed poll's roll.
     *
     * @param places how many sit on the panel
     * @param round of the public beacon that gives the seed, not published yet at this entry
     * @param until when two members have to have entered it; then the draw lapses
     */
    record PoolFixed(PollId poll, Roll pool, int places, long round, Instant until) implements DrawEvent {}

    /** What a member read from the beacon; entered anew it replaces theirs. @param seed lower hex, 32 bytes */
    record SeedEntered(PollId poll, MemberId by, String seed) implements DrawEvent {}

    /**
     * Two members entered the same seed. Whoever of the pool has left since is passed over.
     *
     * @param drawn in the order of the draw, at most the places
     * @param seatsAt until when those drawn can decline, and when the panel's poll opens
     */
    record PanelDrawn(PollId poll, String seed, List<MemberId> drawn, Instant seatsAt) implements DrawEvent {}

    /** The next in the order of the draw moves up. */
    record PanelPlaceDeclined(PollId poll, MemberId member) implements DrawEvent {}

    /** The panel's poll opens in the same append. @param panel in the order of the draw */
    record PanelSeated(PollId poll, PollId opens, List<MemberId> panel) implements DrawEvent {}

    /** Where as many have demanded it as the procedure asks for, the poll of all opens in the same append. */
    record FullPollDemanded(PollId poll, MemberId by) implements DrawEvent {}

    /** The matter has lapsed with it: no seed was entered in time, or nobody is left to sit. */
    record DrawLapsed(PollId poll) implements DrawEvent {}

    List<Kind<? extends DrawEvent>> KINDS = List.of(
            kind("draws.PoolFixed", 1, PoolFixed.class, e -> about(e)),
            kind("draws.SeedEntered", 1, SeedEntered.class, e -> about(e)),
            kind("draws.PanelDrawn", 1, PanelDrawn.class, e -> about(e)),
            kind("draws.PanelPlaceDeclined", 1, PanelPlaceDeclined.class, e -> about(e)),
            kind("draws.PanelSeated", 1, PanelSeated.class, e -> Set.of(Tag.poll(e.poll()), Tag.poll(e.opens()))),
            kind("draws.FullPollDemanded", 1, FullPollDemanded.class, e -> about(e)),
            kind("draws.DrawLapsed", 1, DrawLapsed.class, e -> about(e)));

    private static Set<Tag> about(DrawEvent event) {
        return Set.of(Tag.poll(event.poll()));
    }
}
