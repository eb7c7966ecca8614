package org.isonomia.command.draws.enterseed;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NO_DRAW;
import static org.isonomia.command.polls.PollRefusal.ONLY_MEMBERS_ENTER;
import static org.isonomia.command.polls.PollRefusal.PANEL_ALREADY_DRAWN;
import static org.isonomia.command.polls.PollRefusal.SEED_MALFORMED;
import static org.isonomia.command.polls.PollRefusal.SEED_NOT_PUBLISHED;
import static org.isonomia.command.polls.PollRefusal.SEED_OF_VOLUNTEERS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.draws.Drawing;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.events.Event;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.SeedEntered;
import org.isonomia.rules.sortition.Beacon;

/** Of draws by the first rules: one member alone seeds nothing, the panel is drawn when a second one enters the same. */
public record EnterSeedDecision(Drawing drawing) implements Decision<EnterSeed> {
    public static final Reads<EnterSeed, EnterSeedDecision> READS =
            Drawing.reads(EnterSeed.class, EnterSeed::poll, EnterSeedDecision::new, EnterSeedDecision::drawing);

    @Override
    public Verdict decide(EnterSeed command, Instant now) {
        if (!drawing.isMember(command.by())) return refuse(ONLY_MEMBERS_ENTER);
        if (!drawing.isOpen(now)) return refuse(NO_DRAW);
        var draw = drawing.draw();
        if (draw.drawn().isPresent()) return refuse(PANEL_ALREADY_DRAWN);
        var round = draw.fixed().orElseThrow().round();
        if (round == null) return refuse(SEED_OF_VOLUNTEERS);
        var published = Beacon.publishedAt(round);
        if (now.isBefore(published))
            return refuse(Refusal.of(SEED_NOT_PUBLISHED).with("at", published));
        String seed = command.seed().strip().toLowerCase(Locale.ROOT);
        if (!Beacon.looksLike(seed)) return refuse(new Refusal(SEED_MALFORMED, "seed", Map.of()));
        if (seed.equals(draw.seeds().get(command.by()))) return accept();
        var entered = new SeedEntered(command.poll(), command.by(), seed);
        boolean confirmed = draw.seeds().entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(command.by())
                        && other.getValue().equals(seed)
                        && drawing.isMember(other.getKey()));
        if (!confirmed) return accept(entered);
        var panel = drawing.panel(seed, now);
        var events = new ArrayList<Event>();
        events.add(entered);
        if (panel.isEmpty()) events.addAll(drawing.lapse(command.poll(), now));
        else events.add(new PanelDrawn(command.poll(), seed, panel, now.plus(PanelDraw.TO_DECLINE)));
        return accept(events);
    }
}
