package org.isonomia.web.page;

import org.isonomia.web.request.Visit;

/** How many things wait for whoever looks. */
public interface Waiting {
    int count(Visit visit);
}
