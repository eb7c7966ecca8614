package org.isonomia.command.guard.planted.garden;

import org.isonomia.command.guard.planted.shed.Shed;

public record Garden(Shed shed) {}
