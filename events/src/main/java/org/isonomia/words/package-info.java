/**
 * What an entry of the log says to a person: a sentence for each kind of event, an area a file, in each language that has
 * files.
 */
@NullMarked
package org.isonomia.words;

import org.jspecify.annotations.NullMarked;
