/** Signed notes, their keys, and checkpoints (C2SP signed-note, tlog-checkpoint, tlog-cosignature). */
@NullMarked
package org.isonomia.transparency.note;

import org.jspecify.annotations.NullMarked;
