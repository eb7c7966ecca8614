/** Answers an objection: AnswerObjection -> ObjectionAnswered. */
@NullMarked
package org.isonomia.command.polls.answerobjection;

import org.jspecify.annotations.NullMarked;
