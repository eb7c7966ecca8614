package org.isonomia.query.circles.tree;

import java.util.Optional;

/**
 * What an effect on a circle names, in words.
 *
 * @param name of the circle, as it was when the effect was written where that is known
 * @param purpose likewise
 * @param parent name of what it is to lie in
 */
public record CircleAffected(Optional<String> name, Optional<String> purpose, Optional<String> parent) {}
