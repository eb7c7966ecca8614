package org.isonomia.query.membership.members;

import java.util.Optional;
import org.isonomia.events.MemberId;

/** Someone as others see them. @param name absent when erased */
public record Person(MemberId id, Optional<String> name, Optional<String> handle) {}
