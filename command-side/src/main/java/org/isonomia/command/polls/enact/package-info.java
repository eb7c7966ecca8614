/** Enact an adopted proposal's effects: EnactEffects -> EffectsEnacted, RoleDefined, MemberAppointed,
 * MemberClassAssigned, MemberRemoved, MemberReadmitted, PersonalDataErased, AuditTokenIssued, AuditTokenRevoked, LogMadePublic; or EffectConflicted; and
 * EffectsDone, EffectsFreed. */
@NullMarked
package org.isonomia.command.polls.enact;

import org.jspecify.annotations.NullMarked;
