package org.isonomia.query.community.charter;

import org.isonomia.events.community.Charter;
import org.isonomia.query.page.EntryLink;

/** One version of the rules. @param provisional until the community ratifies it */
public record CharterVersion(int version, Charter charter, boolean provisional, EntryLink entry) {}
