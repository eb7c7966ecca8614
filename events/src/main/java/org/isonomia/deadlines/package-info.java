/**
 * What ends by itself, and when: for each deadline one place that says which facts set, move, park and settle it. What is
 * due and the clock's commands are both made from it; facts know nothing of it.
 */
@NullMarked
package org.isonomia.deadlines;

import org.jspecify.annotations.NullMarked;
