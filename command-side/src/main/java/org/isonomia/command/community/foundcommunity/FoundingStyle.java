package org.isonomia.command.community.foundcommunity;

import org.isonomia.events.community.Conduct;

/** What founders choose besides a template; it holds for every kind of decision. */
record FoundingStyle(
        Pace pace, Waiting waiting, LastResort lastResort, ChallengeWindow challenge, Conduct.Visibility visibility) {
    FoundingStyle with(LastResort lastResort) {
        return new FoundingStyle(pace, waiting, lastResort, challenge, visibility);
    }
}
