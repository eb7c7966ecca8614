/** Roles, vacancies, candidacies and mandates: pages and JSON API. */
@NullMarked
package org.isonomia.web.roles;

import org.jspecify.annotations.NullMarked;
