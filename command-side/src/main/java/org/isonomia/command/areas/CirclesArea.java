package org.isonomia.command.areas;

import static org.isonomia.command.Slice.of;

import java.util.List;
import org.isonomia.command.Area;
import org.isonomia.command.Who;
import org.isonomia.command.circles.CircleRefusal;
import org.isonomia.command.circles.joincircle.JoinCircle;
import org.isonomia.command.circles.joincircle.JoinCircleDecision;
import org.isonomia.command.circles.leavecircle.LeaveCircle;
import org.isonomia.command.circles.leavecircle.LeaveCircleDecision;

/** Belonging to circles. */
final class CirclesArea {
    static final Area AREA = new Area(
            "circles",
            List.of(
                    of(Who.MEMBER, JoinCircleDecision.READS, JoinCircle::member),
                    of(Who.IN_CIRCLE, LeaveCircleDecision.READS, LeaveCircle::member)),
            List.of(),
            List.of(),
            Area.codes(CircleRefusal.values()));

    private CirclesArea() {}
}
