/** Announce that a question will be put to the vote: AnnounceVote -> QuestionVoteAnnounced. */
@NullMarked
package org.isonomia.command.polls.announcevote;

import org.jspecify.annotations.NullMarked;
