@NullMarked
package org.isonomia.web.effects;

import org.jspecify.annotations.NullMarked;
