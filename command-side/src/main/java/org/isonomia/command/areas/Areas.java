package org.isonomia.command.areas;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isonomia.command.Area;
import org.isonomia.command.Automation;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Slice;
import org.isonomia.command.membership.ByMember;
import org.isonomia.command.membership.MembershipRefusal;

/** The one list of all areas. */
public final class Areas {
    public static final List<Area> ALL = List.of(
            CommunityArea.AREA,
            MembershipArea.AREA,
            DiscussionArea.AREA,
            EffectsArea.AREA,
            ProposalsArea.AREA,
            PollsArea.AREA,
            ResultsArea.AREA,
            DrawsArea.AREA,
            RolesArea.AREA,
            CirclesArea.AREA,
            TasksArea.AREA);

    /** What is refused with when a command would seal something for whom all was erased. */
    public static final Refusal.Code ERASED = MembershipRefusal.DATA_ERASED;

    private Areas() {}

    public static List<Slice<?, ?>> slices() {
        return Areas.<Slice<?, ?>>all(Area::slices).toList();
    }

    /** What is read for each: standing is asked in one place for all acts of members. */
    public static List<Reads<?, ?>> guarded() {
        return slices().stream().<Reads<?, ?>>map(ByMember::guarded).toList();
    }

    public static List<Automation> automations() {
        return all(Area::automations).toList();
    }

    /**
     * The command the clock sends when something has reached its end.
     *
     * @param act as the due view names it
     * @param subject one or several ids or numbers, with slashes between
     * @throws IllegalArgumentException for an act that is not known
     */
    public static Object due(String act, String subject) {
        return all(Area::due)
                .filter(due -> due.deadline().act().equals(act))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is due by the name " + act))
                .command()
                .apply(Arrays.asList(subject.split("/")));
    }

    private static <T> Stream<T> all(Function<Area, List<T>> list) {
        return ALL.stream().flatMap(area -> list.apply(area).stream());
    }
}
