package org.isonomia.command.guard.planted;

import org.axonframework.messaging.commandhandling.CommandBus;

/** Knows Axon, which only three classes may. */
record KnowsAxon(CommandBus bus) {}
