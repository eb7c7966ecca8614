package org.isonomia.command.guard.planted.garden.water;

import org.isonomia.command.guard.planted.garden.plant.Plant;

public record Water(Plant plant) {}
