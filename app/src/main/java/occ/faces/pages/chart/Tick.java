package occ.faces.pages.chart;

/** A label and the place on its axis where it stands. */
public record Tick(double at, String text) {}
