/** Leave a circle: LeaveCircle -> CircleLeft. */
@NullMarked
package org.isonomia.command.circles.leavecircle;

import org.jspecify.annotations.NullMarked;
