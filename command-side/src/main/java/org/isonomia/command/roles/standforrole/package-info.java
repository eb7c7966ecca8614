/** Stand for a role: StandForRole -> CandidacyStood. */
@NullMarked
package org.isonomia.command.roles.standforrole;

import org.jspecify.annotations.NullMarked;
