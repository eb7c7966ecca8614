package org.isonomia.query.community.charter;

import org.isonomia.events.MemberId;
import org.isonomia.query.page.EntryLink;

/** The community as founded, with the rules in force. */
public record Community(
        String name,
        String language,
        String timeZone,
        MemberId founder,
        boolean sample,
        EntryLink founded,
        CharterVersion charter) {}
