package occ.breach.house.upper;

/** What the module above means. */
public record Roof(String slates) {}
