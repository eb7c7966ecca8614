package org.isonomia.command.roles.withdrawcandidacy;

import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;

/** @param byTheClock whether its time is up, rather than the candidate's wish */
public record WithdrawCandidacy(RoleId role, MemberId member, boolean byTheClock) {}
