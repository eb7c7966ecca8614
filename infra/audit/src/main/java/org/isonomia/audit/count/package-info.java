/** Recounts case files and BLT files with the rules of the house, and compares with what their source printed. */
@NullMarked
package org.isonomia.audit.count;

import org.jspecify.annotations.NullMarked;
