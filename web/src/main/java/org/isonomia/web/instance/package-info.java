/** The running instance itself: its home, where people reach it, its threads, and why it may refuse to start. */
@NullMarked
package org.isonomia.web.instance;

import org.jspecify.annotations.NullMarked;
