/** Commit to a share of a lot's seed: CommitShare -> ShareCommitted. */
@NullMarked
package org.isonomia.command.draws.commitshare;

import org.jspecify.annotations.NullMarked;
