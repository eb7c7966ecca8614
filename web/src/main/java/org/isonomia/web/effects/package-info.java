/**
 * What pages show and ask of effects: for each a template named after it, {@code src/main/jte/effects/<effect>.jte}, which
 * asks for it in the form of a proposal and says in words what it does, and, where it has fields, a file that reads them.
 */
@NullMarked
package org.isonomia.web.effects;

import org.jspecify.annotations.NullMarked;
