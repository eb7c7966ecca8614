/**
 * What the auditor knows of each effect, a file for each, written down a second time from the design: what decides it,
 * what it touches, what it conflicts with and which entry carries it out.
 */
@NullMarked
package org.isonomia.audit.effects;

import org.jspecify.annotations.NullMarked;
