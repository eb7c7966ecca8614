/** What a request brings: who asks, the form they sent, and what can be wrong with either. */
@NullMarked
package org.isonomia.web.request;

import org.jspecify.annotations.NullMarked;
