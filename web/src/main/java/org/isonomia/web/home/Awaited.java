package org.isonomia.web.home;

import org.isonomia.query.decisions.MatterLine;
import org.isonomia.query.decisions.Part;

/** A matter that others have to go on with. @param part what whoever looks did in it */
public record Awaited(MatterLine matter, Part part) {}
