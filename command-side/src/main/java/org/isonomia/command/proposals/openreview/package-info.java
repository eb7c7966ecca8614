/** Ask whether a decision did what was hoped, once its time has come: OpenReview -> QuestionRaised, ReviewOpened. */
@NullMarked
package org.isonomia.command.proposals.openreview;

import org.jspecify.annotations.NullMarked;
