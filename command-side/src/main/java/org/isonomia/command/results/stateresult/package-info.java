/** Say in plain words what a decided result means: StateResult -> ResultStated. */
@NullMarked
package org.isonomia.command.results.stateresult;

import org.jspecify.annotations.NullMarked;
