package org.isonomia.query.polls.prospects;

import java.util.List;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.rules.forecast.Alternative;

/**
 * How a poll would stand if it opened now.
 *
 * @param forecast as opening it now would record it
 * @param floor the approvals it needs whatever its quorum, 0 when that alone decides
 * @param alternatives other quorums it could have, each with its own probability
 */
public record Prospect(PollForecast forecast, List<Alternative> alternatives, long floor) {}
