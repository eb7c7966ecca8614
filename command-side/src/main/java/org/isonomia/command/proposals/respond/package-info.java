/** Answer a proposal that would remove oneself: RespondToRemoval -> RemovalAnswered. */
@NullMarked
package org.isonomia.command.proposals.respond;

import org.jspecify.annotations.NullMarked;
