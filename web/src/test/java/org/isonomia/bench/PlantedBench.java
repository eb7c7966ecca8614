package org.isonomia.bench;

/** Stands for the benchmark, on which nothing may depend. */
public final class PlantedBench {}
