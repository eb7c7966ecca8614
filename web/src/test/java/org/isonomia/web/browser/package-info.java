/** What people see and press, tried in a real browser: Chromium, driven through Playwright. */
@NullMarked
package org.isonomia.web.browser;

import org.jspecify.annotations.NullMarked;
