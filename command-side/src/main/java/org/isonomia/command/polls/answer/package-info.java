/** Answers an objection: AnswerObjection -> ObjectionAnswered. */
@NullMarked
package org.isonomia.command.polls.answer;

import org.jspecify.annotations.NullMarked;
