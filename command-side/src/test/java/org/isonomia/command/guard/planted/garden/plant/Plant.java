package org.isonomia.command.guard.planted.garden.plant;

public record Plant(String what) {}
