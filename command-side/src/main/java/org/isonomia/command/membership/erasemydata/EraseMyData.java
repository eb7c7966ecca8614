package org.isonomia.command.membership.erasemydata;

import org.isonomia.events.MemberId;

/** Erases all that is sealed for oneself, for good. Whoever is a member leaves with it. */
public record EraseMyData(MemberId member) {}
