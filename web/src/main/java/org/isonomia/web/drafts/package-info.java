/** What members have begun and not published: theirs alone, and no part of the log. */
@NullMarked
package org.isonomia.web.drafts;

import org.jspecify.annotations.NullMarked;
