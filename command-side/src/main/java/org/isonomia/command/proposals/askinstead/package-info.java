/** Ask what shall take the place of a rule that was not ratified: AskInstead -> QuestionRaised, QuestionRaisedByItself. */
@NullMarked
package org.isonomia.command.proposals.askinstead;

import org.jspecify.annotations.NullMarked;
