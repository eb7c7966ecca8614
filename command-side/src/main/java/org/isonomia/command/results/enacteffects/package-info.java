/** Enact an adopted proposal's effects: EnactEffects -> EffectsEnacted, RoleDefined, MemberAppointed,
 * MemberClassAssigned, MemberRemoved, MemberReadmitted, PersonalDataErased, AuditTokenIssued, AuditTokenRevoked, LogMadePublic,
 * ProcedureAmended, ClauseAdded, ClauseAmended, ClauseRepealed; or EffectConflicted; and
 * EffectsDone, EffectsFreed. */
@NullMarked
package org.isonomia.command.results.enacteffects;

import org.jspecify.annotations.NullMarked;
