package org.isonomia.deadlines;

import java.util.List;
import java.util.stream.Stream;

/** Everything that ends by itself. */
public final class Deadlines {
    public static final List<Deadline> ALL = Stream.of(
                    MembershipDeadlines.ALL,
                    PollDeadlines.ALL,
                    ResultDeadlines.ALL,
                    DrawDeadlines.ALL,
                    ProposalDeadlines.ALL,
                    RoleDeadlines.ALL,
                    TaskDeadlines.ALL,
                    CommunityDeadlines.ALL)
            .flatMap(List::stream)
            .toList();

    private Deadlines() {}
}
