package org.isonomia.query.circles.tree;

import java.util.List;
import java.util.Optional;
import org.isonomia.query.page.Page;

/**
 * A circle's home.
 *
 * @param within what it lies in
 * @param circles those that lie in it directly
 * @param joined who joined it, in the order in which they did; nobody when everybody belongs
 * @param changes the newest first
 */
public record CirclePage(
        CircleLine line,
        Optional<CircleLine> within,
        List<CircleLine> circles,
        Page<CircleMember> joined,
        List<CircleChange> changes) {}
