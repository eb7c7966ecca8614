/** The web: the main class and everything a person or a program can reach over HTTP. */
@NullMarked
package org.isonomia.web;

import org.jspecify.annotations.NullMarked;
