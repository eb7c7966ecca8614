/** What the community looks back on, and when. */
@NullMarked
package org.isonomia.query.proposals.reviews;

import org.jspecify.annotations.NullMarked;
