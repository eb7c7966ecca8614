/** Rotate the key of the log: RotateLogKey -> LogKeyRotated. */
@NullMarked
package org.isonomia.command.community.rotatelogkey;

import org.jspecify.annotations.NullMarked;
