/** Join a circle: JoinCircle -> CircleJoined. */
@NullMarked
package org.isonomia.command.circles.joincircle;

import org.jspecify.annotations.NullMarked;
