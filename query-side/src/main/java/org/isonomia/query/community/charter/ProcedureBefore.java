package org.isonomia.query.community.charter;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.community.Procedure;
import org.isonomia.query.results.hindsight.Hindsight;

/**
 * A procedure that is to be changed.
 *
 * @param procedure as it was read; empty where it was written against an edition that there is not
 * @param members who belong now: quorums come to figures for them
 * @param hindsight how the last decisions of this kind would have ended by the new one, newest first
 */
public record ProcedureBefore(Optional<Procedure> procedure, long members, List<Hindsight> hindsight) {}
