/** Rotate the key of the log: RotateLogKey -> LogKeyRotated. */
@NullMarked
package org.isonomia.command.community.rotate;

import org.jspecify.annotations.NullMarked;
