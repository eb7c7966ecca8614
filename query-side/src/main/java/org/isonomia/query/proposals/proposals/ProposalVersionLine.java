package org.isonomia.query.proposals.proposals;

import java.time.Instant;

/** A proposal's version in a list, without its text. @param number counted from 1 */
public record ProposalVersionLine(int number, String title, String sha256, long supporters, Instant at) {}
