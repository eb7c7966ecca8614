package org.isonomia.query.roles.seats;

import java.util.List;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.page.Page;

/** A role with its seats and who stands for one. */
public record RolePage(
        RoleLine line,
        List<String> domains,
        List<String> accountabilities,
        int termDays,
        EntryLink defined,
        Page<Seat> seats,
        Page<Candidate> candidates) {}
