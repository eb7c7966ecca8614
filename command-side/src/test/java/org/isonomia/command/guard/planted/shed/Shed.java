package org.isonomia.command.guard.planted.shed;

import org.isonomia.command.guard.planted.garden.Garden;
import org.jspecify.annotations.Nullable;

public record Shed(@Nullable Garden behind) {}
