/** Answer a proposal that would remove oneself: RespondToRemoval -> RemovalAnswered. */
@NullMarked
package org.isonomia.command.proposals.respondtoremoval;

import org.jspecify.annotations.NullMarked;
