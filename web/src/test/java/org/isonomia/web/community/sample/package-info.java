@NullMarked
package org.isonomia.web.community.sample;

import org.jspecify.annotations.NullMarked;
