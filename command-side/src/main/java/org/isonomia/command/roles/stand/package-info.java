/** Stand for a role: StandForRole -> CandidacyStood. */
@NullMarked
package org.isonomia.command.roles.stand;

import org.jspecify.annotations.NullMarked;
