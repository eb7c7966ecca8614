package org.isonomia.events.polls;

import org.isonomia.events.RoleId;
import org.isonomia.events.community.Conduct;
import org.isonomia.rules.roll.Roll;
import org.jspecify.annotations.Nullable;

/**
 * Who may vote in a poll, and how it is held among them.
 *
 * @param rollOf the role whose holders alone may vote; absent when all of the electorate may
 */
public record PollElectorate(Conduct conduct, @Nullable RoleId rollOf, Roll roll) {}
